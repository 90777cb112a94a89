package org.rapporteur.language.internal;

/** Lists of names as features of words: bits that say in which lists a word, alone or with its neighbours, stands. */
public final class Gazetteer {
  private Gazetteer() {}

  public static Gazetteer load() {
    return new Gazetteer();
  }

  /** Sets the bits of tokens {@code first} to {@code end} (outside). */
  public void mark(Words words, int first, int end) {
    for (int token = first; token < end; token++) {
      words.gazetteer[token] = 0;
    }
  }
}
