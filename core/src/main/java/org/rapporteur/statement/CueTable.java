package org.rapporteur.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How often a word is (part of) a cue in annotated news, in nine classes: 0 never seen, 1 seen once, then rising shares from under 1 % (2)
 * to over 85 % (8).
 */
public interface CueTable {
  /** Where the table lies on the class path. */
  String RESOURCE = "/org/rapporteur/models/en/statement-cues.tsv";

  int LIKELY = 5;

  /** The class of a lemma in lower case whose tag begins with {@code tag}. */
  int of(String lemma, char tag);

  /** The class of a share: {@code cues} of {@code all} uses. */
  static int classOf(int cues, int all) {
    if (all < 2) {
      return all < 1 ? 0 : 1;
    }
    double share = (cues + 0.1) / (all + 1);
    double[] limits = {0.01, 0.05, 0.15, 0.35, 0.6, 0.85};
    int found = 2;
    for (double limit : limits) {
      found += share >= limit ? 1 : 0;
    }
    return found;
  }

  /** The key of a word in the table's file. */
  static String key(String lemma, char tag) {
    return lemma + "\t" + tag;
  }

  /**
   * From the class path.
   *
   * @throws IllegalStateException if the table is not there
   */
  static CueTable load() {
    Map<String, Integer> classes = new HashMap<>();
    try (InputStream in = CueTable.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no " + RESOURCE + " on the class path: add rapporteur-models-en");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.lastIndexOf('\t');
        if (!line.startsWith("#") && tab > 0) {
          classes.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + RESOURCE, e);
    }
    return (lemma, tag) -> classes.getOrDefault(key(lemma, tag), 0);
  }
}
