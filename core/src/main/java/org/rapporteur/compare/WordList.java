package org.rapporteur.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A list of words in lower case, from a resource beside this class: separated by white space, {@code #} starts a comment line. */
final class WordList {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}'-]+");

  private final Set<String> words;

  private WordList(Set<String> words) {
    this.words = words;
  }

  /**
   * Loads a list.
   *
   * @throws IllegalArgumentException if there is no such resource
   */
  static WordList load(String resource) {
    try (InputStream in = WordList.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no such word list: " + resource);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new WordList(
          lines.lines()
              .filter(l -> !l.startsWith("#"))
              .flatMap(l -> Arrays.stream(l.trim().split("\\s+")))
              .filter(w -> !w.isEmpty())
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean contains(String word) {
    return words.contains(word);
  }

  /** Whether some word of {@code text} is listed. */
  boolean occursIn(CharSequence text) {
    return NO_WORD.splitAsStream(text.toString().toLowerCase(Locale.ROOT).replace('’', '\'')).anyMatch(words::contains);
  }
}
