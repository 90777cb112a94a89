package org.rapporteur.train.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.language.internal.Words;

/** Counts how far trees that were built agree with gold ones over the same words. */
final class TreeScore {
  private static final Map<String, String> ARGUMENTS = Map.of("nsubj", "S", "csubj", "S", "nsubj:pass", "SP", "csubj:pass", "SP", "obj", "O");

  private int tokens;
  private int tags;
  private int heads;
  private int labels;
  private int arcs;
  private int arcsGiven;
  private int arcsRight;

  /**
   * @param tagNames names of the numbers in {@code words}
   * @param labelNames the same
   */
  void add(Tree gold, Words words, List<String> tagNames, List<String> labelNames) {
    for (int token = 0; token < gold.size(); token++) {
      String label = gold.labels().get(token);
      String found = labelNames.get(words.label(token));
      boolean head = gold.heads()[token] == words.head(token);
      tokens++;
      tags += tagNames.get(words.tag(token)).equals(gold.tags().get(token)) ? 1 : 0;
      heads += head ? 1 : 0;
      labels += head && base(label).equals(base(found)) ? 1 : 0;
      String role = role(gold, label, gold.heads()[token]);
      String foundRole = role(gold, found, words.head(token));
      arcs += role.isEmpty() ? 0 : 1;
      arcsGiven += foundRole.isEmpty() ? 0 : 1;
      arcsRight += head && !role.isEmpty() && role.equals(foundRole) ? 1 : 0;
    }
  }

  private static String role(Tree gold, String label, int head) {
    return head >= 0 && gold.tags().get(head).startsWith("VB") ? ARGUMENTS.getOrDefault(label, "") : "";
  }

  private static String base(String label) {
    int colon = label.indexOf(':');
    return colon < 0 ? label : label.substring(0, colon);
  }

  @Override
  public String toString() {
    double precision = (double) arcsRight / Math.max(1, arcsGiven);
    double recall = (double) arcsRight / Math.max(1, arcs);
    return String.format(
        Locale.ROOT,
        "%d tokens, tags %.2f, UAS %.2f, LAS %.2f, subjects and objects of verbs P %.1f R %.1f F1 %.1f",
        tokens,
        100.0 * tags / tokens,
        100.0 * heads / tokens,
        100.0 * labels / tokens,
        100 * precision,
        100 * recall,
        200 * precision * recall / (precision + recall));
  }
}
