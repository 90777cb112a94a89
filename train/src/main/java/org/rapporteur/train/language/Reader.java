package org.rapporteur.train.language;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.language.internal.Guide;
import org.rapporteur.language.internal.Labeller;
import org.rapporteur.language.internal.Parser;
import org.rapporteur.language.internal.ParserState;
import org.rapporteur.language.internal.Punctuation;
import org.rapporteur.language.internal.Revision;
import org.rapporteur.language.internal.Weights;
import org.rapporteur.language.internal.Words;
import org.rapporteur.language.internal.Work;

/** Reads tagged sentences twice, as the analyser does, with the weights of a folder. */
final class Reader {
  private final Parser parser;
  private final Revision revision;
  private final Punctuation punctuation;
  private final Labeller labeller;

  Reader(Weights tags, Weights parser, Weights revision, Weights labels) {
    this.parser = new Parser(parser);
    this.revision = new Revision(revision);
    this.punctuation = new Punctuation(tags.classes());
    this.labeller = new Labeller(labels);
  }

  static Reader of(Path folder) throws IOException {
    return new Reader(
        weights(folder, "tagger.bin"), weights(folder, "parser.bin"), weights(folder, "revision.bin"), weights(folder, "labeller.bin"));
  }

  static Weights weights(Path folder, String name) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(folder.resolve(name)))) {
      return Weights.read(in);
    }
  }

  /** Gives the words {@code first} to {@code end} (outside) heads and labels as the first reading has them. */
  void read(Words words, int first, int end, Work work) {
    parser.parse(words, first, end, new ParserState(words.size()), work);
    punctuation.attach(words, first, end);
    labeller.label(words, first, end, new Labeller.Tree(words.size()), work);
  }

  /** Gives words that were {@link #read} heads and labels as the second reading has them. */
  void revise(Words words, int first, int end, Work work) {
    Guide reading = new Guide(words.size());
    for (int token = first; token < end; token++) {
      reading.set(token, words.head(token), words.label(token));
    }
    revision.revise(words, first, end, reading, new Revision.Room(end - first), work);
    punctuation.attach(words, first, end);
    labeller.label(words, first, end, new Labeller.Tree(words.size()), work);
  }
}
