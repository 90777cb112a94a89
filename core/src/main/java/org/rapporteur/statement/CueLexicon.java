package org.rapporteur.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Act;

/** Words that report, from {@code cues.tsv}, whose header says what its columns mean. */
final class CueLexicon {
  private static final String RESOURCE = "cues.tsv";

  /** How a cue's content comes to be known. */
  enum Kind {
    SPEECH,
    STANCE,
    THOUGHT,
    SHOW,
    ACT
  }

  /**
   * One word.
   *
   * @param lemma with its particle after a space, if it has one
   * @param frames what it takes as content
   */
  record Entry(String lemma, boolean verb, Set<String> frames, Act act, Kind kind) {
    boolean takes(String frame) {
      return frames.contains(frame);
    }
  }

  private final Map<String, Entry> verbs = new HashMap<>();
  private final Map<String, Entry> nouns = new HashMap<>();

  static CueLexicon load() {
    CueLexicon lexicon = new CueLexicon();
    try (InputStream in = CueLexicon.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + RESOURCE);
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(lexicon::add);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
    return lexicon;
  }

  /** The verb with that lemma, or lemma and particle. */
  Optional<Entry> verb(String lemma) {
    return Optional.ofNullable(verbs.get(lemma));
  }

  Optional<Entry> noun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }

  private void add(String line) {
    String[] columns = line.split("\t");
    if (columns.length != 5) {
      throw new IllegalStateException(RESOURCE + ": five columns wanted: " + line);
    }
    Kind kind = Kind.valueOf(columns[4].toUpperCase(Locale.ROOT));
    Act act = Act.valueOf(columns[3].toUpperCase(Locale.ROOT));
    boolean verb = columns[1].equals("verb");
    Entry entry = new Entry(columns[0], verb, Set.copyOf(List.of(columns[2].split(" "))), act, kind);
    (verb ? verbs : nouns).put(entry.lemma(), entry);
  }
}
