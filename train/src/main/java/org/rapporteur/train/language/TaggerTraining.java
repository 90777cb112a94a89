package org.rapporteur.train.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.rapporteur.language.internal.Clusters;
import org.rapporteur.language.internal.Scorer;
import org.rapporteur.language.internal.Tagger;
import org.rapporteur.language.internal.Words;
import org.rapporteur.language.internal.Work;

/** Teaches the tagger: each sentence is tagged with what was learned so far, and every wrong tag is a lesson. */
final class TaggerTraining {
  private final List<String> classes;
  private final int epochs;
  private final Clusters clusters;

  TaggerTraining(List<String> classes, int epochs, Clusters clusters) {
    this.clusters = clusters;
    this.classes = classes;
    this.epochs = epochs;
  }

  Perceptron train(List<Tree> trees) {
    Perceptron model = new Perceptron(classes);
    List<Tree> order = new ArrayList<>(trees);
    Random random = new Random(1);
    Work work = new Work();
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (Tree tree : order) {
        learn(model, tree, work);
      }
    }
    return model;
  }

  private void learn(Perceptron model, Tree tree, Work work) {
    Words words = tree.words(clusters);
    for (int token = 0; token < tree.size(); token++) {
      int count = Tagger.features(words, 0, tree.size(), token, work.features);
      model.score(work.features, count, work.scores);
      int guess = Scorer.best(work.scores, classes.size());
      int right = classes.indexOf(tree.tags().get(token));
      // A teacher may use a tag that the treebanks do not have: no lesson.
      if (guess != right && right >= 0) {
        model.update(work.features, count, right, guess);
      }
      model.next();
      words.setTag(token, guess);
    }
  }
}
