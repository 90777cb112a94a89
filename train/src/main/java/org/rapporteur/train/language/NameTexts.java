package org.rapporteur.train.language;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.language.internal.Clusters;
import org.rapporteur.language.internal.EnglishModels;
import org.rapporteur.language.internal.Tagger;
import org.rapporteur.language.internal.Weights;

/**
 * What the name tagger learns from.
 *
 * @param press with the teacher's names, without trees
 * @param parsedPress a part of it, with trees
 * @param partlyNamed news of {@link EcbNames}, with trees
 * @param gold with trees
 */
record NameTexts(
    List<NameText> press,
    List<NameText> parsedPress,
    List<NameText> partlyNamed,
    List<Gold> gold,
    List<String> teacherClasses,
    List<String> classes,
    List<String> innerClasses) {
  private static final int LONGEST = 120;
  private static final int TAGGER_EPOCHS = 3;
  private static final double TAGGER_STEP = 0.5;
  /** Press lies in the order of its articles, without marks between them. */
  private static final int PRESS_STRETCH = 25;
  /** Of so many stretches one is parsed: 10,000 sentences of the 245,000. Of 3,000 to 40,000 sentences, all from 10,000 on were alike. */
  private static final int PARSED_SHARE = 24;

  /**
   * A document with names annotated by hand.
   *
   * @param inner the same with the names inside of longer ones, or null where they are not annotated
   * @param trees its sentences
   */
  record Gold(NameText text, NameText inner, List<Tree> trees) {
    private static final Set<String> SPOKEN = Set.of("GUM_interview", "GUM_court", "GUM_speech");

    boolean hasInner() {
      return inner != null;
    }

    /** Heads of persons, organisations and places, by place in the text. */
    List<GumNames.Head> heads() {
      List<GumNames.Head> heads = new ArrayList<>();
      for (int sentence = 0; sentence < trees.size(); sentence++) {
        int first = text.first(sentence);
        List<GumNames.Head> inSentence = hasInner() ? GumNames.heads(trees.get(sentence)) : UnerNames.heads(trees.get(sentence));
        inSentence.forEach(head -> heads.add(new GumNames.Head(first + head.token(), head.type())));
      }
      return heads;
    }

    /** Interviews, speeches and court are as near to news as what is left of GUM comes; weblogs and newsgroups of Universal NER. */
    boolean isDevelopment() {
      String document = text.document();
      boolean ewt = document.startsWith("weblog") || document.startsWith("newsgroup");
      return ewt || SPOKEN.stream().anyMatch(document::startsWith);
    }
  }

  /**
   * @param data the folder with {@code treebanks}, {@code ner/uner-ewt} and {@code stories/ecbplus}
   * @param teacher the folder with {@code press.labelled}
   * @param models the folder with the weights of tagger, parser and labeller, and the clusters
   * @param gazetteer as the analyser will have it
   */
  static NameTexts read(Path data, Path teacher, Path models, byte[] gazetteer, PrintStream log) throws IOException {
    List<Tree> ewt = Treebank.folder(data.resolve("treebanks/ewt"), LanguageTraining.TEST_GENRE);
    List<Tree> gum = Treebank.folder(data.resolve("treebanks/gum"), LanguageTraining.TEST_GENRE);
    List<Tree> gold = new ArrayList<>(shorter(gum).stream().map(GumNames::annotate).toList());
    for (String part : List.of("dev", "test")) {
      gold.addAll(UnerNames.annotate(ewt, data.resolve("ner/uner-ewt/en_ewt-ud-" + part + ".iob2")));
    }
    List<Tree> press =
        TeacherSentence.read(teacher.resolve("press.labelled")).stream()
            .filter(t -> t.size() <= LONGEST)
            .map(TeacherNames::named)
            .map(SilverTitles::add)
            .toList();
    log.println("names from " + gold.size() + " gold sentences and " + press.size() + " of press");
    Weights tags = Reader.weights(models, "tagger.bin");
    NameText.Maker maker =
        new NameText.Maker(
            clusters(models), EnglishModels.readGazetteer(new ByteArrayInputStream(gazetteer)), new Tagger(tags), null, classes(press));
    NameText.Maker parsing = maker.with(Reader.of(models)).with(classes(gold));
    List<String> inner = classes(gum.stream().map(GumNames::annotateInner).toList());
    return new NameTexts(
        NameText.group(press, PRESS_STRETCH, maker),
        NameText.group(parsed(press), PRESS_STRETCH, parsing),
        NameText.group(shorter(EcbNames.read(data.resolve("stories/ecbplus"))), Integer.MAX_VALUE, parsing),
        gold(gold, Stream.concat(ewt.stream(), gum.stream()).toList(), tags.classes(), parsing, inner),
        classes(press),
        classes(gold),
        inner);
  }

  private static List<Tree> shorter(List<Tree> trees) {
    return trees.stream().filter(tree -> tree.size() <= LONGEST).toList();
  }

  private static Clusters clusters(Path models) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(models.resolve("clusters.bin")))) {
      return Clusters.read(in);
    }
  }

  private static List<String> classes(List<Tree> trees) {
    return List.copyOf(new TreeSet<>(trees.stream().map(Tree::names).flatMap(Collection::stream).toList()));
  }

  private static List<Tree> parsed(List<Tree> press) {
    return IntStream.range(0, press.size()).filter(i -> i / PRESS_STRETCH % PARSED_SHARE == 0).mapToObj(press::get).toList();
  }

  /** Each half is tagged by a tagger of the other, since a tagger makes fewer mistakes in what it has learned from. */
  private static List<Gold> gold(List<Tree> named, List<Tree> trees, List<String> tags, NameText.Maker maker, List<String> inner)
      throws IOException {
    List<Gold> texts = new ArrayList<>();
    for (int half = 0; half < 2; half++) {
      Predicate<Tree> held = isHalf(half);
      List<TaggerTraining.Example> others =
          trees.stream().filter(held.negate()).map(tree -> TaggerTraining.Example.of(tree, maker.clusters())).toList();
      byte[] weights = new WeightsWriter(TAGGER_STEP).write(new TaggerTraining(tags, TAGGER_EPOCHS).train(others));
      NameText.Maker tagging = maker.with(new Tagger(Weights.read(new ByteArrayInputStream(weights))));
      List<Tree> mine = named.stream().filter(held).toList();
      int at = 0;
      for (NameText text : NameText.group(mine, Integer.MAX_VALUE, tagging)) {
        List<Tree> its = mine.subList(at, at + text.ends().length);
        boolean gum = text.document().startsWith("GUM_");
        texts.add(new Gold(text, gum ? text.with(its.stream().map(GumNames::annotateInner).toList(), inner) : null, its));
        at += its.size();
      }
    }
    return texts;
  }

  private static Predicate<Tree> isHalf(int half) {
    return tree -> Math.floorMod(tree.document().hashCode(), 2) == half;
  }
}
