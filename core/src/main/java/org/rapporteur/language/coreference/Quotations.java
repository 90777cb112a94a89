package org.rapporteur.language.coreference;

import java.util.Arrays;
import org.rapporteur.language.Analysis;

/**
 * Which tokens stand inside quote marks and which subject voices them, told from the verb outside that the quoted words hang on. Only
 * as good as coreference needs: a pronoun "he" inside a quotation is seldom its speaker.
 */
final class Quotations {
  private final int[] speakers;
  private final int[] numbers;
  private int last;

  Quotations(Analysis analysis) {
    this.speakers = new int[analysis.size()];
    Arrays.fill(speakers, -1);
    this.numbers = new int[analysis.size()];
    int open = -1;
    int paragraph = -1;
    for (int t = 0; t < analysis.size(); t++) {
      if (analysis.sentence(t).paragraph() != paragraph) {
        paragraph = analysis.sentence(t).paragraph();
        open = -1;
      }
      String form = analysis.form(t);
      boolean opens = form.equals("“") || form.equals("``");
      boolean closes = form.equals("”") || form.equals("''");
      if (opens || form.equals("\"") && open < 0) {
        open = t;
      } else if ((closes || form.equals("\"")) && open >= 0) {
        mark(analysis, open + 1, t);
        open = -1;
      }
    }
  }

  /** The subject that voices the quotation around a token, or -1 outside quotations and for unknown speakers. */
  int speaker(int token) {
    return speakers[token];
  }

  /** The number of the quotation around a token, from 1; 0 outside quotations. */
  int quotation(int token) {
    return numbers[token];
  }

  private void mark(Analysis analysis, int first, int end) {
    int speaker = -1;
    for (int t = first; t < end && speaker < 0; t++) {
      int head = analysis.head(t);
      if (head >= 0 && (head < first || head >= end)) {
        speaker = subject(analysis, head);
      }
    }
    for (int t = Math.max(0, first - 8); t < Math.min(analysis.size(), end + 8) && speaker < 0; t++) {
      boolean outside = t < first || t >= end;
      int head = analysis.head(t);
      if (outside && head >= first && head < end && analysis.tag(t).startsWith("VB")) {
        speaker = subject(analysis, t);
      }
    }
    Arrays.fill(speakers, first, end, speaker);
    Arrays.fill(numbers, first, end, ++last);
  }

  private static int subject(Analysis analysis, int verb) {
    return analysis.tag(verb).startsWith("VB") ? analysis.child(verb, "nsubj") : -1;
  }
}
