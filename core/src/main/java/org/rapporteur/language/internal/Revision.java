package org.rapporteur.language.internal;

import java.util.List;

/**
 * Parses a sentence a second time, from right to left, with the tree and labels of the first reading in sight (Attardi and Dell'Orletta
 * 2009): what a reader from left to right decided too early, the revision sees from its end. Twice as many steps as words.
 */
public final class Revision {
  private final Parser parser;

  public Revision(Scorer scorer) {
    this.parser = new Parser(scorer);
  }

  /** Scratch space of one run: room for its longest sentence. */
  public static final class Room {
    private final Words words;
    private final Guide guide;
    private final List<Guide> guides;
    private final ParserState state;

    /**
     * @param longest in tokens
     */
    public Room(int longest) {
      words = new Words(longest, Clusters.NONE);
      guide = new Guide(longest);
      guides = List.of(guide);
      state = new ParserState(longest);
    }
  }

  /**
   * Gives new heads to tokens {@code first} to {@code end} (outside).
   *
   * @param reading the first reading of at least these tokens, labels by number in the labeller's classes
   */
  public void revise(Words words, int first, int end, Guide reading, Room room, Work work) {
    int size = end - first;
    room.words.mirror(words, first, end);
    room.guide.mirror(reading, first, end);
    parser.parse(room.words, 0, size, room.guides, room.state, work);
    for (int place = 0; place < size; place++) {
      int head = room.words.head[place];
      words.head[end - 1 - place] = head < 0 ? head : end - 1 - head;
    }
  }
}
