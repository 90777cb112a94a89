package org.rapporteur.train.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.rapporteur.language.internal.Clusters;
import org.rapporteur.language.internal.Guide;
import org.rapporteur.language.internal.Punctuation;
import org.rapporteur.language.internal.Weights;
import org.rapporteur.language.internal.Words;
import org.rapporteur.language.internal.Work;

/**
 * Turns a teacher's labels into ours. The teacher knows more text than the treebanks hold, but speaks another scheme; so a tagger, a parser
 * and a labeller learn from the treebanks with the teacher's tags and tree for the same sentence before them (stacking, Nivre and McDonald 2008), and
 * then label what only the teacher has labelled.
 */
final class Distillation {
  private static final int FOLDS = 2;
  private static final int TAGGER_EPOCHS = 4;
  private static final int PARSER_EPOCHS = 8;
  /** So many parsers, taught in different orders, vote. */
  private static final int VOTERS = 3;
  private static final int LABELLER_EPOCHS = 4;
  private static final double STEP = 0.25;

  private final Clusters clusters;
  private final List<String> tags;
  private final List<String> labels;
  private final Punctuation punctuation;
  private Weights tagger;
  private Weights labeller;
  private List<ReadingTraining.Reader> readers;

  Distillation(Clusters clusters, List<String> tags, List<String> labels) {
    this.clusters = clusters;
    this.tags = tags;
    this.labels = labels;
    this.punctuation = new Punctuation(tags);
  }

  /** Learns from sentences with gold trees and the teacher's labels. */
  void learn(List<Tree> gold, List<TeacherSentence> taught) throws IOException {
    List<Words> words = tagInFolds(gold, taught);
    tagger = weights(tagger(gold, taught, IntStream.range(0, gold.size()).toArray()));
    List<Guide> guides = taught.stream().map(TeacherScheme::guide).toList();
    labeller = weights(labeller(gold, words, guides));
    WeightsWriter writer = new WeightsWriter(STEP);
    List<ParserTraining.Example> examples = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      examples.add(new ParserTraining.Example(words.get(i), gold.get(i).heads(), List.of(guides.get(i))));
    }
    List<ParserTraining.Example> projective = examples.stream().filter(ParserTraining.Example::isProjective).toList();
    readers = LongStream.rangeClosed(1, VOTERS).mapToObj(seed -> reader(projective, seed, writer)).toList();
  }

  private ReadingTraining.Reader reader(List<ParserTraining.Example> examples, long seed, WeightsWriter writer) {
    ReadingTraining training = new ReadingTraining(PARSER_EPOCHS, seed, writer, this::labels, punctuation);
    return training.new Reader(training.train(examples));
  }

  private List<Words> tagInFolds(List<Tree> gold, List<TeacherSentence> taught) throws IOException {
    Words[] words = new Words[gold.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      Weights others = weights(tagger(gold, taught, IntStream.range(0, words.length).filter(i -> i % FOLDS != out).toArray()));
      for (int i = fold; i < words.length; i += FOLDS) {
        words[i] = tag(others, gold.get(i).words(clusters), taught.get(i));
      }
    }
    return List.of(words);
  }

  private Perceptron tagger(List<Tree> gold, List<TeacherSentence> taught, int[] chosen) {
    List<TaggerTraining.Example> examples =
        Arrays.stream(chosen)
            .mapToObj(i -> new TaggerTraining.Example(gold.get(i).words(clusters), gold.get(i).tags(), List.of(taught.get(i).tags())))
            .toList();
    return new TaggerTraining(tags, TAGGER_EPOCHS).train(examples);
  }

  private static Words tag(Weights tagger, Words words, TeacherSentence sentence) {
    TaggerTraining.tag(tagger, words, List.of(sentence.tags()), new Work());
    return words;
  }

  private Perceptron labeller(List<Tree> gold, List<Words> words, List<Guide> guides) {
    List<LabellerTraining.Example> examples = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      examples.add(LabellerTraining.Example.of(words.get(i), gold.get(i), List.of(guides.get(i))));
    }
    return new LabellerTraining(labels, LABELLER_EPOCHS).train(examples);
  }

  private void labels(Words words, List<Guide> guides, Work work) {
    LabellerTraining.label(labeller, words, guides, work);
  }

  private static Weights weights(Perceptron model) throws IOException {
    return Weights.read(new ByteArrayInputStream(new WeightsWriter(STEP).write(model)));
  }

  /** A sentence in our scheme that only the teacher has labelled; without names. Thread-safe. */
  Tree apply(TeacherSentence sentence) {
    Words words = new Words(sentence.size(), clusters);
    for (int token = 0; token < sentence.size(); token++) {
      words.set(token, sentence.forms()[token], 0, sentence.forms()[token].length());
    }
    read(words, sentence);
    int size = sentence.size();
    List<String> tagNames = IntStream.range(0, size).mapToObj(t -> tags.get(words.tag(t))).toList();
    List<String> labelNames = IntStream.range(0, size).mapToObj(t -> labels.get(words.label(t))).toList();
    int[] heads = IntStream.range(0, size).map(words::head).toArray();
    List<String> forms = List.of(sentence.forms());
    return new Tree("", forms, tagNames, forms, heads, labelNames, forms, List.of());
  }

  /** Fills in tags, heads and labels. */
  private void read(Words words, TeacherSentence sentence) {
    tag(tagger, words, sentence);
    List<Guide> guides = List.of(TeacherScheme.guide(sentence));
    List<int[]> trees = readers.stream().map(reader -> reader.read(words, guides)).toList();
    int[] heads = Vote.of(trees);
    for (int token = 0; token < heads.length; token++) {
      words.setHead(token, heads[token]);
    }
    punctuation.attach(words, 0, heads.length);
    labels(words, guides, new Work());
  }

  /** How well it does on sentences that it did not learn from. */
  TreeScore score(List<Tree> gold, List<TeacherSentence> taught) {
    TreeScore score = new TreeScore();
    for (int i = 0; i < gold.size(); i++) {
      Words words = gold.get(i).words(clusters);
      read(words, taught.get(i));
      score.add(gold.get(i), words, tags, labels);
    }
    return score;
  }
}
