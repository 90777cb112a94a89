package org.rapporteur.language.internal;

import java.util.Arrays;
import java.util.List;

/**
 * Listed names as sequences of words, for the name tagger: tells it which words are a country, a city, an organisation, a given name. What
 * it makes of that is learned, for "Reading", "Victoria" and "Who" are listed too. Immutable; looks words up by the hashes of {@link Words}
 * and makes no objects.
 *
 * <p>A trie in one hash table: a row for each beginning of an entry, found by the hash of its words.
 */
public final class Gazetteer {
  /** Longer entries are left out: so the time for each word has a bound. */
  private static final int LONGEST = 8;
  private static final int GOES_ON = 1;
  /** A word inside of an entry, not its first. */
  static final int INSIDE = 1;

  /**
   * A list and its number.
   *
   * @param kind a bit from the second up, of its own for each list
   */
  public record Entries(int kind, List<List<String>> names) {}

  private int[] keys = new int[1 << 10];
  /** The kinds of the entry that ends here, and whether longer ones go on; 0 is an empty row. */
  private int[] kinds = new int[1 << 10];
  private int size;

  public Gazetteer(List<Entries> lists) {
    for (Entries list : lists) {
      list.names().stream().filter(name -> name.size() <= LONGEST).forEach(name -> add(name, list.kind()));
    }
  }

  private void add(List<String> name, int kind) {
    int hash = 0;
    for (int i = 0; i < name.size(); i++) {
      hash = Hash.of(i, hash, Words.hash(name.get(i)));
      if (size * 2 >= keys.length) {
        grow();
      }
      int row = row(hash);
      size += kinds[row] == 0 ? 1 : 0;
      keys[row] = hash;
      kinds[row] |= i + 1 < name.size() ? GOES_ON : kind;
    }
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldKinds = kinds;
    keys = new int[oldKeys.length * 2];
    kinds = new int[oldKeys.length * 2];
    for (int row = 0; row < oldKeys.length; row++) {
      if (oldKinds[row] != 0) {
        int to = row(oldKeys[row]);
        keys[to] = oldKeys[row];
        kinds[to] = oldKinds[row];
      }
    }
  }

  private int row(int hash) {
    int row = hash * 0x9E3779B1 >>> 7 & keys.length - 1;
    while (kinds[row] != 0 && keys[row] != hash) {
      row = row + 1 & keys.length - 1;
    }
    return row;
  }

  /** Marks the words of a sentence: from the left, the longest entry that begins at a word; 0 for words in no entry. */
  public void mark(Words words, int first, int end) {
    Arrays.fill(words.listed, first, end, 0);
    int token = first;
    while (token < end) {
      int hash = 0;
      int found = 0;
      int stop = token;
      int row = GOES_ON;
      for (int at = token; at < end && (row & GOES_ON) != 0; at++) {
        hash = Hash.of(at - token, hash, words.word[at]);
        row = kinds[row(hash)];
        if ((row & ~GOES_ON) != 0) {
          found = row & ~GOES_ON;
          stop = at + 1;
        }
      }
      for (int at = token; at < stop; at++) {
        words.listed[at] = at == token ? found : found | INSIDE;
      }
      token = Math.max(stop, token + 1);
    }
  }
}
