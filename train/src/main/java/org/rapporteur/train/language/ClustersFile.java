package org.rapporteur.train.language;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.language.internal.Clusters;
import org.rapporteur.language.internal.Words;

/** Makes the analyser's file of word classes from lines {@code word TAB path}, as {@link Clusters} specifies it. */
final class ClustersFile {
  private ClustersFile() {}

  static byte[] of(Path lines) throws IOException {
    Map<Integer, String> byHash = new TreeMap<>(Integer::compareUnsigned);
    for (String line : Files.readAllLines(lines, StandardCharsets.UTF_8)) {
      int tab = line.lastIndexOf('\t');
      byHash.merge(Words.hash(line.substring(0, tab)), line.substring(tab + 1), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
    List<String> paths = new ArrayList<>(new TreeSet<>(byHash.values()));
    Map<String, Integer> numbers = new TreeMap<>();
    for (String path : paths) {
      numbers.put(path, numbers.size());
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(Clusters.MAGIC);
    out.writeInt(Clusters.VERSION);
    out.writeInt(paths.size());
    for (String path : paths) {
      out.writeUTF(path);
    }
    out.writeInt(byHash.size());
    int last = 0;
    for (Map.Entry<Integer, String> word : byHash.entrySet()) {
      WeightsWriter.varint(bytes, word.getKey() - last);
      WeightsWriter.varint(bytes, numbers.get(word.getValue()));
      last = word.getKey();
    }
    return bytes.toByteArray();
  }
}
