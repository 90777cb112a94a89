package org.rapporteur.language;

/** Where the tokens of an analysis stand, in Unicode code points of its text, as files for others count. Made in one pass. */
final class TokenOffsets {
  private final int[] begins;
  private final int[] ends;

  TokenOffsets(Analysis analysis) {
    String text = analysis.text();
    begins = new int[analysis.size()];
    ends = new int[analysis.size()];
    int offset = 0;
    int points = 0;
    for (int token = 0; token < analysis.size(); token++) {
      points += text.codePointCount(offset, analysis.start(token));
      begins[token] = points;
      points += text.codePointCount(analysis.start(token), analysis.end(token));
      ends[token] = points;
      offset = analysis.end(token);
    }
  }

  int begin(int token) {
    return begins[token];
  }

  /** One past the last code point. */
  int end(int token) {
    return ends[token];
  }
}
