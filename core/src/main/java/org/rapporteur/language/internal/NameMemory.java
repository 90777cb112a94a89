package org.rapporteur.language.internal;

/**
 * What the first pass of the name tagger made of each word in the whole article, so that the second may learn from it (Krishnan and Manning
 * 2006; Ratinov and Roth 2009): "Brown" that is elsewhere the end of a person's name is hardly a colour. A word's own place is left
 * out of what it is told, and only words with a capital are told anything. Belongs to one run; time and room grow linearly with the text.
 */
public final class NameMemory {
  /** Columns of counts: what a word was outside of names and in those of each {@link NameTagger.Kind}, ... */
  private static final int KINDS = NameTagger.Kind.values().length;
  /** ... how often it began with a small letter, ... */
  private static final int SMALL = KINDS;
  /** ... and where it stood in longer names of persons and of organisations: first, last, between. */
  private static final int PERSON = SMALL + 1;
  private static final int ORGANIZATION = PERSON + 3;
  private static final int WIDTH = ORGANIZATION + 3;

  /** By token: the commonest kind, how common, the next. */
  final int[] kinds;
  /** By token: the commonest kind of name. */
  final int[] name;
  /** By token: its places in longer names. */
  final int[] places;
  /** By token: how often it is written small. */
  final int[] small;
  /** By token: its class in the pass before. */
  final int[] mark;

  private final Words words;
  private final int[] row;
  private final int[] counts;

  /** Knows nothing yet: {@link #add} all sentences, then {@link #recall} them. */
  public NameMemory(Words words) {
    int size = words.size();
    this.words = words;
    this.kinds = new int[size];
    this.name = new int[size];
    this.places = new int[size];
    this.small = new int[size];
    this.mark = new int[size];
    this.row = new int[size];
    this.counts = new int[number() * WIDTH];
  }

  /** Gives each different word a row. */
  private int number() {
    int[] table = new int[Integer.highestOneBit(Math.max(1, row.length)) * 4];
    int rows = 0;
    for (int token = 0; token < row.length; token++) {
      int slot = words.word[token] * 0x9E3779B1 >>> 7 & table.length - 1;
      while (table[slot] != 0 && words.word[table[slot] - 1] != words.word[token]) {
        slot = slot + 1 & table.length - 1;
      }
      if (table[slot] == 0) {
        table[slot] = token + 1;
        row[token] = rows++;
      } else {
        row[token] = row[table[slot] - 1];
      }
    }
    return rows;
  }

  /**
   * Counts a sentence.
   *
   * @param names classes by place in the article, as the tagger marked them
   */
  public void add(NameTagger tagger, int[] names, int first, int end) {
    keep(names, first, end);
    for (int token = first; token < end; token++) {
      count(tagger, names, token, end, 1);
    }
  }

  private void count(NameTagger tagger, int[] names, int token, int end, int by) {
    int at = row[token] * WIDTH;
    if (!words.capital[token]) {
      counts[at + SMALL] += by;
      return;
    }
    NameTagger.Kind kind = tagger.kind(names[token]);
    counts[at + kind.ordinal()] += by;
    boolean begins = tagger.begins(names[token]);
    boolean goesOn = token + 1 < end && tagger.goesOn(names[token + 1]);
    if (begins && !goesOn) {
      return;
    }
    int place = begins ? 0 : goesOn ? 2 : 1;
    if (kind == NameTagger.Kind.PERSON) {
      counts[at + PERSON + place] += by;
    } else if (kind == NameTagger.Kind.ORGANIZATION) {
      counts[at + ORGANIZATION + place] += by;
    }
  }

  /**
   * Keeps what a later pass made of a sentence, for the one after it.
   *
   * @param names classes by place in the article
   */
  public void keep(int[] names, int first, int end) {
    System.arraycopy(names, first, mark, first, end - first);
  }

  /** Makes what is known of the words of a sentence ready for {@link NameTagger#mark}, once all sentences were added. */
  public void recall(NameTagger tagger, int[] names, int first, int end) {
    for (int token = first; token < end; token++) {
      if (words.capital[token]) {
        count(tagger, names, token, end, -1);
        describe(token);
        count(tagger, names, token, end, 1);
      }
    }
  }

  private void describe(int token) {
    int at = row[token] * WIDTH;
    int all = 0;
    int best = 0;
    int bestName = 0;
    for (int kind = 0; kind < KINDS; kind++) {
      int count = counts[at + kind];
      all += count;
      best = count > counts[at + best] ? kind : best;
      bestName = kind > 0 && count > 0 && (bestName == 0 || count > counts[at + bestName]) ? kind : bestName;
    }
    kinds[token] = all == 0 ? 0 : commonest(at, best, all);
    name[token] = all == 0 && counts[at + SMALL] == 0 ? 0 : 1 + bestName * 4 + few(counts[at + bestName]);
    places[token] = 1 + places(at + PERSON) + 100 * places(at + ORGANIZATION);
    small[token] = 1 + few(counts[at + SMALL]);
  }

  private int commonest(int at, int best, int all) {
    int second = -1;
    for (int kind = 0; kind < KINDS; kind++) {
      boolean more = second < 0 || counts[at + kind] > counts[at + second];
      second = kind != best && counts[at + kind] > 0 && more ? kind : second;
    }
    int count = counts[at + best];
    int share = count == all ? 2 : count * 2 > all ? 1 : 0;
    return ((best * 4 + few(all)) * 3 + share) * (KINDS + 1) + second + 2;
  }

  private int places(int at) {
    return (few(counts[at]) * 4 + few(counts[at + 1])) * 4 + few(counts[at + 2]);
  }

  /** None, one, some, many. */
  private static int few(int count) {
    return count <= 1 ? Math.max(0, count) : count < 4 ? 2 : 3;
  }
}
