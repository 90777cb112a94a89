package org.rapporteur.language.coreference;

import java.util.Set;
import org.rapporteur.language.Analysis;

/**
 * Bounds of noun phrases without trailing clauses and appositions: "the top diplomats of Russia" but not "who met in Geneva". Computed
 * once for an article, in time linear in its length.
 */
public final class NounPhrases {
  private static final Set<String> BEFORE =
      Set.of("det", "amod", "compound", "nummod", "nmod:poss", "nmod:desc", "nmod", "flat", "det:predet", "nmod:unmarked", "appos", "dep");
  private static final Set<String> AFTER = Set.of("flat", "compound", "nmod", "nummod", "nmod:of", "goeswith", "fixed");

  private static final Set<String> LINKS =
      Set.of("of", "for", "from", "in", "at", "on", "to", "with", "between", "against", "near", "along", "inside", "outside", "over", "about");
  private static final Set<String> QUOTES = Set.of("\"", "``", "''", "“", "”", "'", "‘");
  private static final int LONGEST_COMPLEMENT = 40;

  private final Analysis analysis;
  private final int[] ends;
  /** For each token the first one from there on that may begin a phrase. */
  private final int[] inside;

  public NounPhrases(Analysis analysis) {
    this.analysis = analysis;
    this.ends = new int[analysis.size()];
    this.inside = new int[analysis.size()];
    for (int t = analysis.size() - 1; t >= 0; t--) {
      ends[t] = endOf(t);
      inside[t] = !isEdge(t) ? t : t + 1 < inside.length ? inside[t + 1] : t + 1;
    }
  }

  /** First token of the phrase with that head. */
  public int first(int head) {
    int first = head;
    int[] children = analysis.children(head);
    for (int i = children.length - 1; i >= 0; i--) {
      int child = children[i];
      if (child < head && BEFORE.contains(analysis.label(child)) && !isClosedOff(child, first)) {
        first = Math.min(first, analysis.left(child));
      }
    }
    return Math.min(inside[first], head);
  }

  /** One past the last token of the phrase with that head. */
  public int end(int head) {
    return ends[head];
  }

  private int endOf(int head) {
    int end = head + 1;
    boolean clause = false;
    for (int child : analysis.children(head)) {
      boolean part = child > head && AFTER.contains(analysis.label(child)) && (child <= end || !clause);
      clause |= child > head && parts(analysis.label(child));
      if (part && (!analysis.label(child).startsWith("nmod") || isComplement(head, child))) {
        end = Math.max(end, ends[child]);
      }
    }
    return end;
  }

  /** Whether a noun after the head belongs to the phrase: "of Russia" does, "on Thursday" and what opens a quotation do not. */
  private boolean isComplement(int head, int child) {
    int marker = analysis.child(child, "case");
    if (marker < 0 || !LINKS.contains(analysis.lower(marker)) || Calendar.isTime(analysis, child) || ends[child] - head > LONGEST_COMPLEMENT) {
      return false;
    }
    for (int t = head + 1; t < ends[child]; t++) {
      if (QUOTES.contains(analysis.form(t)) || analysis.tag(t).equals("``") || analysis.tag(t).equals("''")) {
        return false;
      }
    }
    return true;
  }

  /** Whether a dependent parts the noun from what follows: a clause, an apposition, a comma. */
  private static boolean parts(String label) {
    return label.startsWith("acl") || label.equals("appos") || label.equals("conj") || label.equals("parataxis") || label.equals("punct");
  }

  /** Whether a comma parts a dependent from the rest, as in "On Friday, officials". */
  private boolean isClosedOff(int child, int first) {
    int after = analysis.right(child) + 1;
    return after < first && analysis.tag(after).equals(",") && !analysis.label(child).equals("amod");
  }

  private boolean isEdge(int token) {
    return analysis.tag(token).equals("IN") || analysis.tag(token).equals("CC") || isPunctuation(token);
  }

  private boolean isPunctuation(int token) {
    return !Character.isLetterOrDigit(analysis.form(token).codePointAt(0)) && !analysis.form(token).equals("$");
  }
}
