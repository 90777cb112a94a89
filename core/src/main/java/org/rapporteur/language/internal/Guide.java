package org.rapporteur.language.internal;

/**
 * Another tree over the same words, which a parser sees while it builds its own: a first reading that it revises, or a teacher's tree in
 * another scheme. Made once for a run, filled in anew for each sentence.
 */
public final class Guide {
  /** A head that the guide does not know. */
  public static final int UNKNOWN = -2;

  final int[] head;
  final int[] label;
  /** The first word that depends on a word, itself if none stands before it. */
  final int[] firstChild;
  /** The last word that depends on a word, itself if none stands behind it. */
  final int[] lastChild;

  public Guide(int size) {
    head = new int[size];
    label = new int[size];
    firstChild = new int[size];
    lastChild = new int[size];
  }

  /**
   * Gives a word its head and the label of its arc.
   *
   * @param head by place, -1 for the root, or {@link #UNKNOWN}
   * @param label any number that stands for the label
   */
  public void set(int token, int head, int label) {
    this.head[token] = head;
    this.label[token] = label;
  }

  /** The head that the guide gives a word: by place, -1 for the root, or {@link #UNKNOWN}. */
  public int head(int token) {
    return head[token];
  }

  /** What stands for the label that the guide gives a word. */
  public int label(int token) {
    return label[token];
  }

  /** To be called when all words from {@code first} to {@code end} (outside) are set. */
  public void finish(int first, int end) {
    for (int token = first; token < end; token++) {
      firstChild[token] = token;
      lastChild[token] = token;
    }
    for (int token = first; token < end; token++) {
      int above = head[token];
      if (above >= 0) {
        firstChild[above] = Math.min(firstChild[above], token);
        lastChild[above] = Math.max(lastChild[above], token);
      }
    }
  }

  /** The same tree read from right to left, at places from 0. */
  public Guide mirrored(int first, int end) {
    Guide mirror = new Guide(end - first);
    mirror.mirror(this, first, end);
    return mirror;
  }

  /** Becomes the sentence {@code first} to {@code end} (outside) of another guide read from right to left, at places from 0. */
  void mirror(Guide other, int first, int end) {
    for (int token = first; token < end; token++) {
      int above = other.head[token];
      set(end - 1 - token, above < 0 ? above : end - 1 - above, other.label[token]);
    }
    finish(0, end - first);
  }
}
