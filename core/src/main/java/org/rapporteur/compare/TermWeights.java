package org.rapporteur.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How telling a term is: its inverse document frequency in a fixed collection of open press. Fixed, so that two articles are as alike
 * in a pile of two as in an archive, and adding an article changes nothing between others. A term not in the table is rarer than all
 * that are. Made by {@code org.rapporteur.train}, which says from what.
 */
public final class TermWeights {
  /** The table on the class path. */
  static final String RESOURCE = "/org/rapporteur/models/en/document-frequencies.tsv";

  private final Map<String, Integer> frequencies;
  private final double documents;

  /** @param frequencies in how many of {@code documents} a term occurs */
  public TermWeights(Map<String, Integer> frequencies, int documents) {
    this.frequencies = Map.copyOf(frequencies);
    this.documents = documents;
  }

  /**
   * Loads the table from the class path.
   *
   * @throws IllegalStateException if the models are not on the class path
   */
  public static TermWeights load() {
    try (InputStream in = TermWeights.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("rapporteur-models-en is not on the class path: " + RESOURCE);
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** First line that is no comment: the number of documents; then {@code term<TAB>frequency}. */
  private static TermWeights read(BufferedReader lines) throws IOException {
    Map<String, Integer> frequencies = new HashMap<>();
    int documents = -1;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        frequencies.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
      } else if (!line.startsWith("#")) {
        documents = Integer.parseInt(line);
      }
    }
    return new TermWeights(frequencies, documents);
  }

  /** At least 0; the rarer, the greater. */
  public double of(String term) {
    return Math.max(0, Math.log((documents + 1) / (frequencies.getOrDefault(term, 0) + 1)));
  }
}
