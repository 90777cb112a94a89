package org.rapporteur.train.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.rapporteur.language.internal.NameMemory;
import org.rapporteur.language.internal.NameTagger;
import org.rapporteur.language.internal.Work;

/** Teaches the name tagger, sentence by sentence in a shuffled order. */
final class NameTraining {
  /**
   * A sentence of a text.
   *
   * @param memory of its text as in the second pass, or null as in the first
   */
  record Lesson(NameText text, int sentence, NameMemory memory) {}

  private final List<String> classes;
  private final int epochs;

  NameTraining(List<String> classes, int epochs) {
    this.classes = classes;
    this.epochs = epochs;
  }

  Perceptron train(List<Lesson> lessons) {
    Perceptron model = new Perceptron(classes);
    NameTagger tagger = new NameTagger(model);
    List<Lesson> order = new ArrayList<>(lessons);
    Random random = new Random(4);
    Work work = new Work();
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (Lesson lesson : order) {
        learn(model, tagger, lesson, work);
      }
    }
    return model;
  }

  private void learn(Perceptron model, NameTagger tagger, Lesson lesson, Work work) {
    NameText text = lesson.text();
    int first = text.first(lesson.sentence());
    int end = text.ends()[lesson.sentence()];
    int last = classes.indexOf(NameTagger.OUTSIDE);
    int last2 = last;
    for (int token = first; token < end; token++) {
      int count = NameTagger.features(text.words(), lesson.memory(), first, end, token, last, last2, work.features);
      model.score(work.features, count, work.scores);
      int guess = tagger.best(last, work.scores);
      int right = text.right()[token];
      if (guess != right) {
        model.update(work.features, count, right, guess);
      }
      model.next();
      last2 = last;
      last = guess;
    }
  }
}
