package org.rapporteur.train.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.rapporteur.language.internal.Labeller;
import org.rapporteur.language.internal.Scorer;
import org.rapporteur.language.internal.Words;
import org.rapporteur.language.internal.Work;

/** Teaches the labeller on gold trees with the tagger's tags. */
final class LabellerTraining {
  /** A sentence with tags, heads and labels; an empty label is not known and teaches nothing. */
  record Example(Words words, List<String> labels) {}

  private final List<String> classes;
  private final int epochs;

  LabellerTraining(List<String> classes, int epochs) {
    this.classes = classes;
    this.epochs = epochs;
  }

  Perceptron train(List<Example> examples) {
    Perceptron model = new Perceptron(classes);
    List<Example> order = new ArrayList<>(examples);
    int longest = order.stream().mapToInt(e -> e.labels().size()).max().orElse(0);
    Labeller.Tree tree = new Labeller.Tree(longest);
    Random random = new Random(3);
    Work work = new Work();
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        learn(model, example, tree, work);
      }
    }
    return model;
  }

  private void learn(Perceptron model, Example example, Labeller.Tree tree, Work work) {
    int size = example.labels().size();
    tree.set(example.words(), 0, size);
    for (int token = 0; token < size; token++) {
      if (example.words().head(token) >= 0 && !example.labels().get(token).isEmpty()) {
        int count = Labeller.features(example.words(), 0, size, token, tree, work.features);
        model.score(work.features, count, work.scores);
        int guess = Scorer.best(work.scores, classes.size());
        int right = classes.indexOf(example.labels().get(token));
        if (guess != right) {
          model.update(work.features, count, right, guess);
        }
        model.next();
      }
    }
  }
}
