package org.rapporteur.event;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.language.Analysis;

/** What opens a report, "NAIROBI, 3 May (Agency) - ": the places and bodies in it act in nothing. */
final class Dateline {
  /** The longest dateline, in tokens. */
  private static final int LONGEST = 16;
  private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");

  private final Analysis analysis;
  private final Tree tree;

  Dateline(Analysis analysis, Tree tree) {
    this.analysis = analysis;
    this.tree = tree;
  }

  /** Whether a token stands in the dateline. */
  boolean holds(int token) {
    int first = analysis.sentence(token).first();
    if (token - first >= LONGEST || !analysis.form(first).equals(analysis.form(first).toUpperCase(Locale.ROOT))
        || analysis.form(first).length() < 2 || !Character.isLetter(analysis.form(first).charAt(0))) {
      return false;
    }
    int end = Math.min(analysis.size() - 1, first + LONGEST);
    for (int at = first + 1; at < end && !tree.isVerb(at); at++) {
      boolean spaced = analysis.end(at - 1) < analysis.start(at) && analysis.end(at) < analysis.start(at + 1);
      if (spaced && DASHES.contains(analysis.form(at))) {
        return at > token;
      }
    }
    return false;
  }
}
