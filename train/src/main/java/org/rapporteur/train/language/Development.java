package org.rapporteur.train.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.language.internal.Clusters;
import org.rapporteur.language.internal.Labeller;
import org.rapporteur.language.internal.Parser;
import org.rapporteur.language.internal.ParserState;
import org.rapporteur.language.internal.Punctuation;
import org.rapporteur.language.internal.Revision;
import org.rapporteur.language.internal.Tagger;
import org.rapporteur.language.internal.Weights;
import org.rapporteur.language.internal.Words;
import org.rapporteur.language.internal.Work;

/** The part of the treebanks that features and settings are chosen by: every fifth written document of GUM that is not news. */
final class Development {
  private static final int EVERY = 5;

  private final List<Tree> trees;

  /**
   * @param holdOut nothing is scored unless the documents were held out of training
   */
  Development(List<Tree> all, boolean holdOut) {
    trees = holdOut ? all.stream().filter(t -> holds(t.document())).toList() : List.of();
  }

  static boolean holds(String document) {
    boolean written = document.startsWith("GUM_") && !document.contains("_conversation_") && !document.contains("_vlog_");
    return written && Math.floorMod(document.hashCode(), EVERY) == 0;
  }

  void scoreTeacher(Distillation distillation, TaughtGold taught, PrintStream log) {
    if (!trees.isEmpty()) {
      log.println("silver labels on development: " + distillation.score(trees, taught.of(trees)));
    }
  }

  /** From the tokens of the treebank, with the weights of a folder. */
  void score(Path weights, PrintStream log) throws IOException {
    if (trees.isEmpty()) {
      return;
    }
    Clusters clusters;
    try (InputStream in = Files.newInputStream(weights.resolve("clusters.bin"))) {
      clusters = Clusters.read(in);
    }
    Weights tags = read(weights.resolve("tagger.bin"));
    Weights labels = read(weights.resolve("labeller.bin"));
    Parser parser = new Parser(read(weights.resolve("parser.bin")));
    Revision revision = new Revision(read(weights.resolve("revision.bin")));
    Punctuation punctuation = new Punctuation(tags.classes());
    TreeScore first = new TreeScore();
    TreeScore second = new TreeScore();
    Work work = new Work();
    for (Tree tree : trees) {
      int size = tree.size();
      Words words = tree.words(clusters);
      Labeller labeller = new Labeller(labels);
      Labeller.Tree room = new Labeller.Tree(size);
      new Tagger(tags).tag(words, 0, size, work);
      parser.parse(words, 0, size, new ParserState(size), work);
      punctuation.attach(words, 0, size);
      labeller.label(words, 0, size, room, work);
      first.add(tree, words, tags.classes(), labels.classes());
      revision.revise(words, 0, size, new Revision.Room(size), work);
      punctuation.attach(words, 0, size);
      labeller.label(words, 0, size, room, work);
      second.add(tree, words, tags.classes(), labels.classes());
    }
    log.println("development, first reading: " + first);
    log.println("development, revised: " + second);
  }

  private static Weights read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Weights.read(in);
    }
  }
}
