package org.rapporteur.train.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.rapporteur.language.internal.NameMemory;
import org.rapporteur.language.internal.NameTagger;
import org.rapporteur.language.internal.Work;

/** Teaches the name tagger, sentence by sentence in a shuffled order: an averaged perceptron with a margin. */
final class NameTraining {
  /**
   * A sentence of a text.
   *
   * @param memory of its text as in the second pass, or null as in the first
   */
  record Lesson(NameText text, int sentence, NameMemory memory) {}

  /**
   * The right class must win by so much, else the next best counts as a mistake. Of 0, 4, 12, 30 and 60, tried on
   * documents held out (a quarter of GUM's that are not news; Universal NER's blogs and newsgroups), those from 12 on hardly differ.
   */
  private static final int MARGIN = 30;

  private final List<String> classes;
  private final int epochs;
  private final long seed;

  NameTraining(List<String> classes, int epochs, long seed) {
    this.seed = seed;
    this.classes = classes;
    this.epochs = epochs;
  }

  Perceptron train(List<Lesson> lessons) {
    Perceptron model = new Perceptron(classes);
    NameTagger tagger = new NameTagger(model);
    List<Lesson> order = new ArrayList<>(lessons);
    Random random = new Random(seed);
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
      if (right >= 0) {
        learn(model, work, count, right, rival(tagger, work, last, right));
      }
      last2 = last;
      last = guess;
    }
  }

  /**
   * The best class once the right one has lost its margin. A class that the one before forbids is no rival, so the right one never loses to it; it
   * may itself be forbidden after a mistake.
   */
  private static int rival(NameTagger tagger, Work work, int last, int right) {
    work.scores[right] -= MARGIN;
    return tagger.best(last, work.scores);
  }

  private static void learn(Perceptron model, Work work, int count, int right, int rival) {
    if (rival != right) {
      model.update(work.features, count, right, rival);
    }
    model.next();
  }
}
