package org.rapporteur.train.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.language.internal.Clusters;
import org.rapporteur.language.internal.Tagger;
import org.rapporteur.language.internal.Weights;
import org.rapporteur.language.internal.Words;
import org.rapporteur.language.internal.Work;

/**
 * The part of GUM that is kept out of training to choose features and settings by: about a tenth of its documents that are prepared, not
 * casual, speech or writing, and not news.
 */
final class Development {
  private static final int EVERY = 10;

  private final List<Tree> trees;

  Development(List<Tree> all) {
    trees = all.stream().filter(t -> holds(t.document())).toList();
  }

  static boolean holds(String document) {
    boolean prepared = document.startsWith("GUM_") && !document.contains("_conversation_") && !document.contains("_vlog_");
    return prepared && Math.floorMod(document.hashCode(), EVERY) == 0;
  }

  void scoreTeacher(Distillation distillation, TaughtGold taught, PrintStream log) {
    log.println("silver labels on development: " + distillation.score(trees, taught.of(trees)));
  }

  /** From the tokens of the treebank, with the weights of a folder. */
  void score(Path weights, PrintStream log) throws IOException {
    Clusters clusters;
    try (InputStream in = Files.newInputStream(weights.resolve("clusters.bin"))) {
      clusters = Clusters.read(in);
    }
    Weights tags = Reader.weights(weights, "tagger.bin");
    Weights labels = Reader.weights(weights, "labeller.bin");
    Reader reader = Reader.of(weights);
    TreeScore first = new TreeScore();
    TreeScore second = new TreeScore();
    Work work = new Work();
    for (Tree tree : trees) {
      Words words = tree.words(clusters);
      new Tagger(tags).tag(words, 0, tree.size(), work);
      reader.read(words, 0, tree.size(), work);
      first.add(tree, words, tags.classes(), labels.classes());
      reader.revise(words, 0, tree.size(), work);
      second.add(tree, words, tags.classes(), labels.classes());
    }
    log.println("development, first reading: " + first);
    log.println("development, revised: " + second);
  }
}
