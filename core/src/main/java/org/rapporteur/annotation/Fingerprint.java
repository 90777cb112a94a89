package org.rapporteur.annotation;

import java.util.List;
import java.util.Map;

/**
 * What comparing needs of an article's words, so that it never reads the text again.
 *
 * @param terms how often each content word and name occurs, by lemma in lower case
 * @param names names in lower case, a subset of the terms
 * @param lead terms of the headline and the first sentences, sorted, without repeats; a subset of the terms
 * @param shingles hashes of all runs of words of a fixed length, sorted, without repeats; for finding copies
 */
public record Fingerprint(Map<String, Integer> terms, List<String> names, List<String> lead, int[] shingles) {
  public Fingerprint {
    terms = Map.copyOf(terms);
    names = List.copyOf(names);
    lead = List.copyOf(lead);
  }

  /** One whose lead is not told apart. */
  public Fingerprint(Map<String, Integer> terms, List<String> names, int[] shingles) {
    this(terms, names, List.of(), shingles);
  }
}
