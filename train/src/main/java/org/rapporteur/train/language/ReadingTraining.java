package org.rapporteur.train.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.rapporteur.language.internal.Guide;
import org.rapporteur.language.internal.Parser;
import org.rapporteur.language.internal.ParserState;
import org.rapporteur.language.internal.Punctuation;
import org.rapporteur.language.internal.Weights;
import org.rapporteur.language.internal.Words;
import org.rapporteur.language.internal.Work;

/**
 * Teaches a parser that reads twice: from left to right, then from right to left with the first tree, labelled, as a {@link Guide}. What
 * the second reading learns from are first readings by parsers that had not seen the sentence ({@value #FOLDS} folds).
 */
final class ReadingTraining {
  private static final int FOLDS = 2;

  /** Names the arcs of a tree whose heads stand in the words. */
  interface Labels {
    void set(Words words, List<Guide> guides, Work work);
  }

  /** What was learned, as it is written to files. */
  record Readings(byte[] first, byte[] second) {}

  private final int epochs;
  private final long seed;
  private final WeightsWriter writer;
  private final Labels labels;
  private final Punctuation punctuation;

  ReadingTraining(int epochs, long seed, WeightsWriter writer, Labels labels, Punctuation punctuation) {
    this.epochs = epochs;
    this.seed = seed;
    this.writer = writer;
    this.labels = labels;
    this.punctuation = punctuation;
  }

  Readings train(List<ParserTraining.Example> examples) {
    Guide[] seen = new Guide[examples.size()];
    List<CompletableFuture<Void>> folds =
        IntStream.range(0, FOLDS).mapToObj(fold -> CompletableFuture.runAsync(() -> fold(examples, fold, seen))).toList();
    folds.forEach(CompletableFuture::join);
    CompletableFuture<byte[]> first = CompletableFuture.supplyAsync(() -> learn(examples));
    byte[] second = learn(IntStream.range(0, seen.length).mapToObj(i -> examples.get(i).withGuide(seen[i]).mirrored()).toList());
    return new Readings(first.join(), second);
  }

  private void fold(List<ParserTraining.Example> examples, int fold, Guide[] seen) {
    List<ParserTraining.Example> others = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      if (i % FOLDS != fold) {
        others.add(examples.get(i));
      }
    }
    Parser parser = parser(learn(others));
    Work work = new Work();
    for (int i = fold; i < seen.length; i += FOLDS) {
      seen[i] = first(parser, examples.get(i).words(), examples.get(i).guides(), work);
    }
  }

  private byte[] learn(List<ParserTraining.Example> examples) {
    try {
      return writer.write(new ParserTraining(epochs, seed).train(examples));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Parser parser(byte[] weights) {
    try {
      return new Parser(Weights.read(new ByteArrayInputStream(weights)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first reading, as the second one sees it. */
  private Guide first(Parser parser, Words words, List<Guide> guides, Work work) {
    int size = words.size();
    parser.parse(words, 0, size, guides, new ParserState(size), work);
    punctuation.attach(words, 0, size);
    labels.set(words, guides, work);
    Guide guide = new Guide(size);
    for (int token = 0; token < size; token++) {
      guide.set(token, words.head(token), words.label(token));
    }
    guide.finish(0, size);
    return guide;
  }

  /** Reads sentences with what was learned; thread-safe. */
  final class Reader {
    private final Parser first;
    private final Parser second;

    Reader(Readings readings) {
      first = parser(readings.first());
      second = parser(readings.second());
    }

    /** The heads, -1 for the root. */
    int[] read(Words words, List<Guide> guides) {
      int size = words.size();
      Work work = new Work();
      Guide seen = first(first, words, guides, work);
      ParserTraining.Example mirror = new ParserTraining.Example(words, new int[size], guides).withGuide(seen).mirrored();
      second.parse(mirror.words(), 0, size, mirror.guides(), new ParserState(size), work);
      return mirror.parsedMirrored();
    }
  }
}
