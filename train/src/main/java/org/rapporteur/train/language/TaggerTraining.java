package org.rapporteur.train.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.rapporteur.language.internal.Clusters;
import org.rapporteur.language.internal.Hash;
import org.rapporteur.language.internal.Scorer;
import org.rapporteur.language.internal.Tagger;
import org.rapporteur.language.internal.Words;
import org.rapporteur.language.internal.Work;

/** Teaches the tagger: each sentence is tagged with what was learned so far, and every wrong tag is a lesson. */
final class TaggerTraining {
  /**
   * A sentence to learn.
   *
   * @param hints another tagger's tags, which the tagger will see, or an empty list if it is to see none
   */
  record Example(Words words, List<String> tags, List<String> hints) {
    /** Without hints. */
    static Example of(Tree tree, Clusters clusters) {
      return new Example(tree.words(clusters), tree.tags(), List.of());
    }
  }

  private final List<String> classes;
  private final int epochs;

  TaggerTraining(List<String> classes, int epochs) {
    this.classes = classes;
    this.epochs = epochs;
  }

  Perceptron train(List<Example> examples) {
    Perceptron model = new Perceptron(classes);
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(1);
    Work work = new Work();
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        learn(model, example, work);
      }
    }
    return model;
  }

  private void learn(Perceptron model, Example example, Work work) {
    Words words = example.words();
    for (int token = 0; token < words.size(); token++) {
      int count = features(words, example.hints(), token, work.features);
      model.score(work.features, count, work.scores);
      int guess = Scorer.best(work.scores, classes.size());
      int right = classes.indexOf(example.tags().get(token));
      if (guess != right && right >= 0) {
        model.update(work.features, count, right, guess);
      }
      model.next();
      words.setTag(token, guess);
    }
  }

  /** Tags the words with a finished model that was taught with hints. */
  static void tag(Scorer model, Words words, List<String> hints, Work work) {
    for (int token = 0; token < words.size(); token++) {
      int count = features(words, hints, token, work.features);
      model.score(work.features, count, work.scores);
      words.setTag(token, Scorer.best(work.scores, model.classes().size()));
    }
  }

  private static int features(Words words, List<String> hints, int token, int[] features) {
    int count = Tagger.features(words, 0, words.size(), token, features);
    return hints.isEmpty() ? count : hints(words, hints, token, features, count);
  }

  private static int hints(Words words, List<String> hints, int token, int[] features, int start) {
    int hint = hints.get(token).hashCode();
    int before = token > 0 ? hints.get(token - 1).hashCode() : 0;
    int after = token + 1 < hints.size() ? hints.get(token + 1).hashCode() : 0;
    int last = token > 0 ? words.tag(token - 1) : -1;
    int word = words.wordHash(token);
    int k = start;
    features[k++] = Hash.of(80, hint);
    features[k++] = Hash.of(81, hint, before);
    features[k++] = Hash.of(82, hint, after);
    features[k++] = Hash.of(83, hint, word);
    features[k++] = Hash.of(84, hint, last);
    features[k++] = Hash.of(85, hint, before, after);
    return k;
  }
}
