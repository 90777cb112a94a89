package org.rapporteur.train.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.rapporteur.language.internal.NameTagger;
import org.rapporteur.language.internal.Words;
import org.rapporteur.language.internal.Work;

/** Teaches the name tagger on sentences with the tagger's tags. */
final class NameTraining {
  /** A tagged sentence and the class of each word. */
  record Example(Words words, List<String> names) {}

  private final List<String> classes;
  private final int epochs;

  NameTraining(List<String> classes, int epochs) {
    this.classes = classes;
    this.epochs = epochs;
  }

  Perceptron train(List<Example> examples) {
    Perceptron model = new Perceptron(classes);
    NameTagger tagger = new NameTagger(model);
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(4);
    Work work = new Work();
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        learn(model, tagger, example, work);
      }
    }
    return model;
  }

  private void learn(Perceptron model, NameTagger tagger, Example example, Work work) {
    int size = example.names().size();
    int outside = classes.indexOf(NameTagger.OUTSIDE);
    int last = outside;
    int last2 = outside;
    for (int token = 0; token < size; token++) {
      int count = NameTagger.features(example.words(), 0, size, token, last, last2, work.features);
      model.score(work.features, count, work.scores);
      int guess = tagger.best(last, work.scores);
      int right = classes.indexOf(example.names().get(token));
      if (guess != right) {
        model.update(work.features, count, right, guess);
      }
      model.next();
      last2 = last;
      last = guess;
    }
  }
}
