package org.rapporteur.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Act;

/** Words that tell an act, by group, from {@code act-words.tsv}, whose header says what the groups are. */
final class ActWords {
  private static final String RESOURCE = "act-words.tsv";

  private final Map<String, Set<String>> groups = new HashMap<>();

  static ActWords load() {
    ActWords words = new ActWords();
    try (InputStream in = ActWords.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + RESOURCE);
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(columns -> words.groups.computeIfAbsent(columns[0], group -> new HashSet<>()).add(columns[1]));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
    return words;
  }

  /** The act that a noun names when somebody voices it: "gratitude" thanks; from the groups named {@code voiced-} and an act. */
  Optional<Act> named(String noun) {
    return Arrays.stream(Act.values()).filter(act -> has("voiced-" + act.name().toLowerCase(Locale.ROOT), noun)).findFirst();
  }

  boolean has(String group, String lemma) {
    return groups.getOrDefault(group, Set.of()).contains(lemma);
  }
}
