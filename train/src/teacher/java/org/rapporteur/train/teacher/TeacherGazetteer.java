package org.rapporteur.train.teacher;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tukaani.xz.XZInputStream;

/**
 * Writes the lists of names that come with NLP4J 1.1.3 (Apache-2.0; most were drawn from Wikipedia by Ratinov and Roth 2009) as lines
 * {@code words TAB numbers of lists}, sorted: words parted by spaces, numbers by commas.
 */
public final class TeacherGazetteer {
  private static final String LEXICON = "/edu/emory/mathcs/nlp/lexica/en-named-entity-gazetteers-simplified.xz";

  private TeacherGazetteer() {}

  public static void main(String[] arguments) throws IOException, ClassNotFoundException {
    if (arguments.length != 1) {
      System.err.println("usage: TeacherGazetteer GAZETTEER.TSV");
      System.exit(2);
    }
    try (InputStream lexicon = TeacherGazetteer.class.getResourceAsStream(LEXICON);
        ObjectInputStream in = new ObjectInputStream(new XZInputStream(new BufferedInputStream(lexicon)))) {
      Set<String> lines = new TreeSet<>();
      write(((PrefixTree<?, ?>) in.readObject()).getRoot(), new ArrayList<>(), lines);
      Files.write(Path.of(arguments[0]), lines, StandardCharsets.UTF_8);
    }
  }

  private static void write(PrefixNode<?, ?> node, List<String> words, Set<String> lines) {
    if (node.getValue() instanceof Set<?> lists && !words.isEmpty()) {
      lines.add(String.join(" ", words) + "\t" + String.join(",", new TreeSet<>(lists.stream().map(String.class::cast).toList())));
    }
    node.forEach(
        (word, next) -> {
          words.add((String) word);
          write(next, words, lines);
          words.remove(words.size() - 1);
        });
  }
}
