package org.rapporteur.io.output;

import java.io.IOException;

/**
 * Writes text in lines of a given width, broken at blanks. A word that is too long for a line stands on a line of its own,
 * whole.
 */
final class Wrapped {
  private static final int LEAST = 40;

  private final Appendable out;
  private final int width;

  /** @param width in code points; less than 40 counts as 40 */
  Wrapped(Appendable out, int width) {
    this.out = out;
    this.width = Math.max(LEAST, width);
  }

  /**
   * @param first what stands before the first line
   * @param next what stands before the others
   */
  void write(String first, String next, String text) throws IOException {
    out.append(first);
    int at = first.length();
    boolean fresh = true;
    for (String word : text.split(" ")) {
      int length = word.codePointCount(0, word.length());
      if (!fresh && at + 1 + length > width) {
        out.append('\n').append(next);
        at = next.length();
        fresh = true;
      }
      if (!fresh) {
        out.append(' ');
        at++;
      }
      out.append(word);
      at += length;
      fresh = false;
    }
    out.append('\n');
  }

  void blank() throws IOException {
    out.append('\n');
  }
}
