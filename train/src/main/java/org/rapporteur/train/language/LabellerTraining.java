package org.rapporteur.train.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.rapporteur.language.internal.Guide;
import org.rapporteur.language.internal.Hash;
import org.rapporteur.language.internal.Labeller;
import org.rapporteur.language.internal.Scorer;
import org.rapporteur.language.internal.Words;
import org.rapporteur.language.internal.Work;

/** Teaches the labeller on gold trees with the tagger's tags. */
final class LabellerTraining {
  /**
   * A sentence with tags and heads; an empty label is not known and teaches nothing.
   *
   * @param guides none, or one tree whose labels the labeller will see
   */
  record Example(Words words, List<String> labels, List<Guide> guides) {
    /** Sets the heads of the words. */
    static Example of(Words words, Tree tree, List<Guide> guides) {
      for (int token = 0; token < words.size(); token++) {
        words.setHead(token, tree.heads()[token]);
      }
      return new Example(words, tree.labels(), guides);
    }
  }

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
        int count = features(example.words(), example.guides(), token, tree, work.features);
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

  /** Labels a whole tree by a finished model: in the words, by number in its classes. */
  static void label(Scorer model, Words words, List<Guide> guides, Work work) {
    Labeller.Tree tree = new Labeller.Tree(words.size());
    int root = model.classes().indexOf(Labeller.ROOT);
    tree.set(words, 0, words.size());
    for (int token = 0; token < words.size(); token++) {
      words.setLabel(token, root);
      if (words.head(token) >= 0) {
        int count = features(words, guides, token, tree, work.features);
        model.score(work.features, count, work.scores);
        words.setLabel(token, Scorer.best(work.scores, model.classes().size()));
      }
    }
  }

  private static int features(Words words, List<Guide> guides, int token, Labeller.Tree tree, int[] features) {
    int count = Labeller.features(words, 0, words.size(), token, tree, features);
    return guides.isEmpty() ? count : guided(words, guides.get(0), token, features, count);
  }

  private static int guided(Words words, Guide guide, int token, int[] features, int start) {
    int head = words.head(token);
    int same = guide.head(token) == head ? 1 : guide.head(head) == token ? 2 : 0;
    int label = guide.label(token);
    int k = start;
    features[k++] = Hash.of(280, label, same);
    features[k++] = Hash.of(281, label, same, words.tag(token));
    features[k++] = Hash.of(282, label, same, words.tag(head));
    features[k++] = Hash.of(283, label, same, guide.label(head));
    features[k++] = Hash.of(284, label, same, words.wordHash(token));
    return k;
  }
}
