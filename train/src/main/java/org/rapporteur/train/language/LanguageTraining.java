package org.rapporteur.train.language;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.rapporteur.language.internal.Tagger;
import org.rapporteur.language.internal.Words;
import org.rapporteur.language.internal.Work;

/** Makes all weights of the English analyser: tagger, parser, labeller, name tagger and the table of lemmas. */
public final class LanguageTraining {
  private static final String TEST_GENRE = "_news_";
  private static final int LONGEST = 150;
  private static final int TAGGER_EPOCHS = 6;
  private static final int PARSER_EPOCHS = 10;
  private static final int LABELLER_EPOCHS = 6;
  private static final int NAME_EPOCHS = 10;
  private static final double STEP = 0.25;

  private final Path data;
  private final Path out;
  private final PrintStream log;

  /**
   * @param data the folder with {@code treebanks/ewt}, {@code treebanks/gum} and {@code ner/uner-ewt}
   * @param out where the weights go
   */
  public LanguageTraining(Path data, Path out, PrintStream log) {
    this.data = data;
    this.out = out;
    this.log = log;
  }

  public void run() throws IOException {
    List<Tree> ewt = Treebank.folder(data.resolve("treebanks/ewt"), TEST_GENRE);
    List<Tree> gum = Treebank.folder(data.resolve("treebanks/gum"), TEST_GENRE);
    List<Tree> all = new ArrayList<>(ewt);
    all.addAll(gum);
    all.removeIf(tree -> tree.size() > LONGEST);
    log.println("sentences " + all.size() + ", tokens " + all.stream().mapToInt(Tree::size).sum());
    save("lemmas.tsv", LemmaTable.of(all).getBytes(StandardCharsets.UTF_8));
    List<Words> tagged = tags(all);
    parser(all, tagged);
    labeller(all, tagged);
    names(ewt, gum);
  }

  private Tagger finished;

  private List<Words> tags(List<Tree> trees) throws IOException {
    List<String> classes = new ArrayList<>(new TreeSet<>(trees.stream().flatMap(t -> t.tags().stream()).toList()));
    byte[] weights = save("tagger.bin", new WeightsWriter(STEP).write(new TaggerTraining(classes, TAGGER_EPOCHS).train(trees)));
    finished = new Tagger(org.rapporteur.language.internal.Weights.read(new java.io.ByteArrayInputStream(weights)));
    return trees.stream().map(this::tagged).toList();
  }

  private Words tagged(Tree tree) {
    Words words = tree.words();
    finished.tag(words, 0, tree.size(), new Work());
    return words;
  }

  private void parser(List<Tree> trees, List<Words> tagged) throws IOException {
    List<ParserTraining.Example> examples = new ArrayList<>();
    for (int i = 0; i < trees.size(); i++) {
      if (trees.get(i).isProjective()) {
        examples.add(new ParserTraining.Example(tagged.get(i), trees.get(i).heads()));
      }
    }
    log.println("projective " + examples.size());
    save("parser.bin", new WeightsWriter(4 * STEP).write(new ParserTraining(PARSER_EPOCHS).train(examples)));
  }

  private void labeller(List<Tree> trees, List<Words> tagged) throws IOException {
    List<String> classes = new ArrayList<>(new TreeSet<>(trees.stream().flatMap(t -> t.labels().stream()).toList()));
    List<LabellerTraining.Example> examples = new ArrayList<>();
    for (int i = 0; i < trees.size(); i++) {
      Words words = tagged.get(i);
      for (int token = 0; token < words.size(); token++) {
        words.setHead(token, trees.get(i).heads()[token]);
      }
      examples.add(new LabellerTraining.Example(words, trees.get(i).labels()));
    }
    save("labeller.bin", new WeightsWriter(STEP).write(new LabellerTraining(classes, LABELLER_EPOCHS).train(examples)));
  }

  private void names(List<Tree> ewt, List<Tree> gum) throws IOException {
    List<Tree> trees = new ArrayList<>(gum.stream().map(GumNames::annotate).toList());
    List<Tree> web = UnerNames.annotate(ewt, data.resolve("ner/uner-ewt/en_ewt-ud-dev.iob2"));
    log.println("names from " + trees.size() + " + " + web.size() + " sentences");
    trees.addAll(web);
    TreeSet<String> classes = new TreeSet<>(trees.stream().flatMap(t -> t.names().stream()).toList());
    List<NameTraining.Example> examples = trees.stream().map(t -> new NameTraining.Example(tagged(t), t.names())).toList();
    save("names.bin", new WeightsWriter(STEP).write(new NameTraining(new ArrayList<>(classes), NAME_EPOCHS).train(examples)));
  }

  private byte[] save(String name, byte[] bytes) throws IOException {
    WeightsWriter.save(bytes, out.resolve(name));
    log.println(name + " " + bytes.length + " bytes");
    return bytes;
  }
}
