package org.rapporteur.language.internal;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/**
 * Listed names as sequences of words, for the name tagger: tells it which words are a country, a city, an organisation, a given name. What
 * it makes of that is learned, for "Reading", "Victoria" and "Who" are listed too. Immutable; looks words up by the hashes of {@link Words}
 * and makes no objects.
 *
 * <p>A trie in one hash table: a row for each beginning of an entry, found by the hash of its words.
 *
 * <p>File of rows, numbers big-endian: {@code int} magic, {@code int} version, {@code int} number of rows; then for each row in unsigned order
 * of hash: varint distance to the hash before, varint kinds. The names themselves are not in it.
 */
public final class Gazetteer {
  /** Longer entries are left out: so the time for each word has a bound. */
  public static final int LONGEST = 8;
  /** The bit of a row that is the beginning of a longer entry. */
  public static final int GOES_ON = 1;
  public static final int MAGIC = 0x5250475A;
  public static final int VERSION = 1;
  /** A word inside of an entry, not its first. */
  static final int INSIDE = 1;

  /** Kinds of lists: the program's own, and after {@link #OFFICE} those of the file, which are longer and less sure. */
  public static final int COUNTRY = 1 << 1;
  public static final int PEOPLE = 1 << 2;
  public static final int CITY = 1 << 3;
  public static final int ORGANIZATION = 1 << 4;
  public static final int GIVEN_NAME = 1 << 5;
  public static final int OFFICE = 1 << 6;
  public static final int ANY_PLACE = 1 << 7;
  public static final int ANY_ORGANIZATION = 1 << 8;
  public static final int ANY_GIVEN_NAME = 1 << 9;
  public static final int ANY_SURNAME = 1 << 10;

  static final int PERSONS = GIVEN_NAME | ANY_GIVEN_NAME | ANY_SURNAME;
  static final int ORGANIZATIONS = ORGANIZATION | ANY_ORGANIZATION | INSIDE;
  static final int PLACES = COUNTRY | CITY | ANY_PLACE | INSIDE;

  /**
   * A list and its number.
   *
   * @param kind a bit from the second up, of its own for each list
   */
  public record Entries(int kind, List<List<String>> names) {}

  private int[] keys;
  /** The kinds of the entry that ends here, and whether longer ones go on; 0 is an empty row. */
  private int[] kinds;
  private int size;

  public Gazetteer(List<Entries> lists) {
    this(lists, 0);
  }

  /**
   * @param more how many rows will be added to those of the lists: to grow a large table again and again takes longer than to read the file
   */
  private Gazetteer(List<Entries> lists, int more) {
    keys = new int[Math.max(1 << 10, Integer.highestOneBit(more) * 4)];
    kinds = new int[keys.length];
    for (Entries list : lists) {
      list.names().stream().filter(name -> name.size() <= LONGEST).forEach(name -> add(name, list.kind()));
    }
  }

  /**
   * The lists and the rows of a file.
   *
   * @throws IOException if the stream ends too early or is not such a file
   */
  public static Gazetteer read(List<Entries> lists, InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
    if (in.readInt() != MAGIC || in.readInt() != VERSION) {
      throw new IOException("not a gazetteer of version " + VERSION);
    }
    int rows = in.readInt();
    Gazetteer gazetteer = new Gazetteer(lists, rows);
    Varints numbers = new Varints(in);
    int hash = 0;
    for (int row = 0; row < rows; row++) {
      hash += numbers.next();
      gazetteer.put(hash, numbers.next());
    }
    return gazetteer;
  }

  private void add(List<String> name, int kind) {
    int hash = 0;
    for (int i = 0; i < name.size(); i++) {
      hash = step(i, hash, Words.hash(name.get(i)));
      put(hash, i + 1 < name.size() ? GOES_ON : kind);
    }
  }

  /** The hash of an entry's beginning up to its word number {@code place}, from 0, given the hash up to the word before. */
  public static int step(int place, int hash, int word) {
    return Hash.of(place, hash, word);
  }

  private void put(int hash, int kind) {
    if (size * 2 >= keys.length) {
      grow();
    }
    int row = row(hash);
    size += kinds[row] == 0 ? 1 : 0;
    keys[row] = hash;
    kinds[row] |= kind;
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

  /** Rows lie in the order of their hashes, about: so those of a file are written from front to back. */
  private int row(int hash) {
    int row = (int) ((hash & 0xFFFFFFFFL) * keys.length >>> 32);
    while (kinds[row] != 0 && keys[row] != hash) {
      row = row + 1 & keys.length - 1;
    }
    return row;
  }

  /** In which lists the words {@code first} to {@code end} (outside) are an entry; 0 if in none. */
  public int listed(Words words, int first, int end) {
    int hash = 0;
    for (int at = first; at < end; at++) {
      hash = step(at - first, hash, words.word[at]);
    }
    return kinds[row(hash)] & ~GOES_ON;
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
        hash = step(at - token, hash, words.word[at]);
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
