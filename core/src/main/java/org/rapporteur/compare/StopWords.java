package org.rapporteur.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that tell nothing about what a text is about: closed classes of English and the verbs of saying, by lemma in lower case. */
final class StopWords {
  private final Set<String> words;

  private StopWords(Set<String> words) {
    this.words = words;
  }

  /** The list on the class path. */
  static StopWords english() {
    try (InputStream in = StopWords.class.getResourceAsStream("stop-words.en.txt");
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new StopWords(
          lines.lines().filter(l -> !l.startsWith("#")).flatMap(l -> java.util.Arrays.stream(l.trim().split("\\s+")))
              .filter(w -> !w.isEmpty()).collect(Collectors.toUnmodifiableSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean contains(String lemma) {
    return words.contains(lemma);
  }
}
