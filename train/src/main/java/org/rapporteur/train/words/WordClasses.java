package org.rapporteur.train.words;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Puts words that occur beside like words into one class and the classes into a tree, so that little text about a word is enough to know
 * what it resembles. Classes: the exchange algorithm of Martin, Liermann and Ney (1998), which moves one word after another to the class where
 * a bigram model of classes explains the text best. Tree: the two classes whose union costs that model least become one, until one is
 * left (Brown et al. 1992). Nothing is drawn by lot: the same text gives the same classes.
 */
public final class WordClasses {
  private static final int CLASSES = 1000;
  private static final int LEAST = 3;
  private static final int ROUNDS = 20;
  /** A round that moves fewer words than one in so many is the last. */
  private static final int SETTLED = 200;

  private final Bigrams words;
  private final ClassBigrams counts;
  private final Neighbours neighbours;
  private final int[] classOf;

  private WordClasses(Bigrams words, int classes) {
    this.words = words;
    counts = new ClassBigrams(classes);
    neighbours = new Neighbours(classes);
    classOf = IntStream.range(0, words.size()).map(word -> word % classes).toArray();
    for (int word = 0; word < words.size(); word++) {
      counts.add(words, word, classOf);
    }
  }

  /**
   * Writes lines {@code word TAB path}, the frequent words first.
   *
   * @param text one word to a line, an empty line after each sentence
   */
  public static void main(Path text, Path out, PrintStream log) throws IOException {
    try (BufferedWriter lines = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> word : paths(text, CLASSES, LEAST, log).entrySet()) {
        lines.append(word.getKey()).append('\t').append(word.getValue()).append('\n');
      }
    }
  }

  /**
   * The words of a text, the frequent first, each with the path to its class in the tree: the turns from the root, 0 or 1.
   *
   * @param text one word to a line, an empty line after each sentence
   * @param classes the most there will be, 1 or more
   * @param least how often a word has to occur
   */
  public static Map<String, String> paths(Path text, int classes, int least, PrintStream log) throws IOException {
    Bigrams words = Bigrams.read(text, least);
    log.println(words.size() - Bigrams.FIRST + " words that occur " + least + " times or more");
    WordClasses all = new WordClasses(words, Math.min(classes, words.size()));
    all.exchange(log);
    String[] tree = new ClassTree(all.counts).paths();
    Map<String, String> paths = new LinkedHashMap<>();
    for (int word = Bigrams.FIRST; word < words.size(); word++) {
      paths.put(words.form(word), tree[all.classOf[word]]);
    }
    return paths;
  }

  private void exchange(PrintStream log) {
    int moved = words.size();
    for (int round = 1; round <= ROUNDS && moved > words.size() / SETTLED; round++) {
      moved = 0;
      for (int word = 0; word < words.size(); word++) {
        moved += move(word) ? 1 : 0;
      }
      log.printf("round %d: %d words moved, %.4f bits a word%n", round, moved, counts.bits(words));
    }
  }

  /** Takes a word out of its class and puts it where it fits best: whether that is another one. */
  private boolean move(int word) {
    int before = classOf[word];
    neighbours.read(words, word, classOf);
    counts.add(before, neighbours, -1);
    classOf[word] = counts.best(neighbours, before);
    counts.add(classOf[word], neighbours, 1);
    return classOf[word] != before;
  }
}
