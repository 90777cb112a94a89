package org.rapporteur.train.teacher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tukaani.xz.XZInputStream;

/**
 * Writes the Brown clusters that come with NLP4J 1.1.3 (Apache-2.0) as lines {@code word TAB path}, sorted by word; a word's path is the
 * longest it is listed with.
 */
public final class TeacherClusters {
  private static final String LEXICON = "/edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz";

  private TeacherClusters() {}

  public static void main(String[] arguments) throws IOException, ClassNotFoundException {
    if (arguments.length != 1) {
      System.err.println("usage: TeacherClusters CLUSTERS.TSV");
      System.exit(2);
    }
    Map<String, String> paths = new TreeMap<>();
    try (InputStream lexicon = TeacherClusters.class.getResourceAsStream(LEXICON);
        ObjectInputStream in = new ObjectInputStream(new XZInputStream(new BufferedInputStream(lexicon)))) {
      for (Map.Entry<?, ?> entry : ((Map<?, ?>) in.readObject()).entrySet()) {
        paths.put((String) entry.getKey(), longest((Set<?>) entry.getValue()));
      }
    }
    StringBuilder lines = new StringBuilder();
    paths.forEach((word, path) -> lines.append(word).append('\t').append(path).append('\n'));
    Files.writeString(Path.of(arguments[0]), lines, StandardCharsets.UTF_8);
  }

  private static String longest(Set<?> paths) {
    return paths.stream()
        .map(String.class::cast)
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }
}
