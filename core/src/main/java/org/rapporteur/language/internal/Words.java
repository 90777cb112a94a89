package org.rapporteur.language.internal;

/**
 * What the models see of the words of one article: whole numbers, made once for each token from its characters without making a
 * string. Letters are lowered, digits become {@code 0}, typographic apostrophes and quotes become straight. Written by
 * {@link #set}, then only read; belongs to one run of the analyser.
 */
public final class Words {
  private static final int AFFIXES = 4;

  final int[] word;
  final int[] shape;
  final int[] suffix2;
  final int[] suffix3;
  final int[] suffix4;
  final int[] prefix1;
  final int[] prefix3;
  /** The path of the word in the tree of {@link Clusters}; 0 if unknown. */
  final int[] cluster;
  /** The first steps of that path. */
  final int[] clusterStart;
  /** In which lists of names the word stands; filled in by the {@link Gazetteer}. */
  final int[] listed;
  /** Whether the word begins with a capital letter. */
  final boolean[] capital;
  /** Part-of-speech tags by number in the tagger's classes; filled in by the tagger. */
  final int[] tag;
  /** Heads by place in the article, -1 for a root; filled in by the parser. */
  final int[] head;
  /** Labels by number in the labeller's classes. */
  final int[] label;

  private final Clusters clusters;

  public Words(int size, Clusters clusters) {
    this.clusters = clusters;
    word = new int[size];
    shape = new int[size];
    suffix2 = new int[size];
    suffix3 = new int[size];
    suffix4 = new int[size];
    prefix1 = new int[size];
    prefix3 = new int[size];
    cluster = new int[size];
    clusterStart = new int[size];
    listed = new int[size];
    capital = new boolean[size];
    tag = new int[size];
    head = new int[size];
    label = new int[size];
  }

  public int size() {
    return word.length;
  }

  /**
   * The sentence {@code first} to {@code end} (outside) read from right to left, at places from 0: as far as a parser sees it.
   */
  public Words mirrored(int first, int end) {
    Words mirror = new Words(end - first, clusters);
    mirror.mirror(this, first, end);
    return mirror;
  }

  /** Becomes a sentence of other words read from right to left, at places from 0. */
  void mirror(Words other, int first, int end) {
    for (int token = first; token < end; token++) {
      int place = end - 1 - token;
      word[place] = other.word[token];
      cluster[place] = other.cluster[token];
      clusterStart[place] = other.clusterStart[token];
      tag[place] = other.tag[token];
    }
  }

  /** The hash of a word's letters; see {@link #hash}. */
  public int wordHash(int token) {
    return word[token];
  }

  public int tag(int token) {
    return tag[token];
  }

  public void setTag(int token, int value) {
    tag[token] = value;
  }

  /** In which lists of names the word stands, as bits of the {@link Gazetteer}. */
  public int listed(int token) {
    return listed[token];
  }

  public int head(int token) {
    return head[token];
  }

  public void setHead(int token, int value) {
    head[token] = value;
  }

  public void setLabel(int token, int value) {
    label[token] = value;
  }

  public int label(int token) {
    return label[token];
  }

  /** Describes token number {@code token}: the characters from {@code start} to {@code end}, at least one. */
  public void set(int token, CharSequence text, int start, int end) {
    int hash = Hash.start();
    for (int at = start; at < end; at++) {
      hash = Hash.next(hash, fold(text.charAt(at)));
      if (at - start == 0) {
        prefix1[token] = hash;
      }
      if (at - start == 2) {
        prefix3[token] = hash;
      }
    }
    word[token] = hash;
    capital[token] = Character.isUpperCase(text.charAt(start));
    int number = clusters.find(hash);
    cluster[token] = clusters.path(number);
    clusterStart[token] = clusters.beginning(number);
    shape[token] = shape(text, start, end);
    suffixes(token, text, start, end);
  }

  private void suffixes(int token, CharSequence text, int start, int end) {
    int hash = Hash.start();
    int from = Math.max(start, end - AFFIXES);
    for (int at = end - 1; at >= from; at--) {
      hash = Hash.next(hash, fold(text.charAt(at)));
      int taken = end - at;
      if (taken <= 2) {
        suffix2[token] = hash;
      }
      if (taken <= 3) {
        suffix3[token] = hash;
      }
    }
    suffix4[token] = hash;
  }

  /** Runs of upper case, lower case, digits and the rest, so "McCain" is XxXx; a word of one character differs from a run of one. */
  private static int shape(CharSequence text, int start, int end) {
    int hash = Hash.start();
    int last = 0;
    for (int at = start; at < end; at++) {
      int kind = kind(text.charAt(at));
      if (kind != last) {
        hash = Hash.next(hash, kind);
        last = kind;
      }
    }
    boolean single = end - start == 1;
    return Hash.next(hash, single ? 1 : 2);
  }

  private static int kind(char character) {
    if (Character.isUpperCase(character)) {
      return 'X';
    }
    if (Character.isLowerCase(character)) {
      return 'x';
    }
    return Character.isDigit(character) ? 'd' : character;
  }

  /** The hash that {@link #set} gives to a word. */
  public static int hash(CharSequence word) {
    int hash = Hash.start();
    for (int at = 0; at < word.length(); at++) {
      hash = Hash.next(hash, fold(word.charAt(at)));
    }
    return hash;
  }

  /** The letters that {@link #hash} sees of a word. */
  public static String folded(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int at = 0; at < word.length(); at++) {
      folded.append(fold(word.charAt(at)));
    }
    return folded.toString();
  }

  static char fold(char character) {
    if (character < 128) {
      if (character >= 'A' && character <= 'Z') {
        return (char) (character + 32);
      }
      return character >= '0' && character <= '9' ? '0' : character;
    }
    return switch (character) {
      case '\u2018', '\u2019' -> '\'';
      case '\u201C', '\u201D' -> '"';
      default -> Character.isDigit(character) ? '0' : Character.toLowerCase(character);
    };
  }
}
