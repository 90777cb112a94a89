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

  /** Replaces the heads of tokens {@code first} to {@code end} (outside), which have heads and labels. */
  public void revise(Words words, int first, int end, Room room, Work work) {
    int size = end - first;
    room.words.mirror(words, first, end);
    for (int token = first; token < end; token++) {
      int head = words.head[token];
      room.guide.set(end - 1 - token, head < 0 ? head : end - 1 - head, words.label[token]);
    }
    room.guide.finish(0, size);
    parser.parse(room.words, 0, size, room.guides, room.state, work);
    for (int place = 0; place < size; place++) {
      int head = room.words.head[place];
      words.head[end - 1 - place] = head < 0 ? head : end - 1 - head;
    }
  }
}
