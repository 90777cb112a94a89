package org.rapporteur.train.language;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.language.internal.Gazetteer;
import org.rapporteur.language.internal.Words;

/**
 * Makes the analyser's file of listed names from lines {@code words TAB numbers of lists}, as {@link Gazetteer} specifies it. Of persons only
 * the first and last words are kept, if several bear them: whole names of persons would take most of the room.
 */
final class GazetteerFile {
  /** By number of the teacher's list: 0 companies, 1 countries, 4 names of persons, 6 cities, 7 states, 11 places, 13 organisations. */
  private static final Map<String, Integer> KINDS =
      Map.of(
          "0", Gazetteer.ANY_ORGANIZATION,
          "1", Gazetteer.ANY_PLACE,
          "4", Gazetteer.ANY_GIVEN_NAME,
          "6", Gazetteer.ANY_PLACE,
          "7", Gazetteer.ANY_PLACE,
          "11", Gazetteer.ANY_PLACE,
          "13", Gazetteer.ANY_ORGANIZATION);
  /** Whole names of persons. */
  private static final String PEOPLE = "14";
  /** So many persons must bear a name. */
  private static final int BEARERS = 3;

  private final Map<Integer, Integer> rows = new TreeMap<>(Integer::compareUnsigned);
  private final Map<String, Integer> first = new HashMap<>();
  private final Map<String, Integer> last = new HashMap<>();

  private GazetteerFile() {}

  static byte[] of(Path lines) throws IOException {
    GazetteerFile file = new GazetteerFile();
    try (BufferedReader reader = Files.newBufferedReader(lines, StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        file.line(line.substring(0, line.lastIndexOf('\t')), line.substring(line.lastIndexOf('\t') + 1));
      }
    }
    file.borne(file.first, Gazetteer.ANY_GIVEN_NAME);
    file.borne(file.last, Gazetteer.ANY_SURNAME);
    return file.bytes();
  }

  private void line(String name, String lists) {
    int comma = name.indexOf(" , ");
    List<String> words = List.of((comma > 0 ? name.substring(0, comma) : name).split(" "));
    if (!Character.isUpperCase(words.get(0).charAt(0)) || words.size() > Gazetteer.LONGEST) {
      return;
    }
    int kinds = 0;
    for (String list : lists.split(",")) {
      kinds |= KINDS.getOrDefault(list, 0);
      if (list.equals(PEOPLE) && words.size() > 1 && comma < 0) {
        first.merge(words.get(0), 1, Integer::sum);
        last.merge(words.get(words.size() - 1), 1, Integer::sum);
      }
    }
    if (kinds != 0) {
      add(words, kinds);
    }
  }

  private void borne(Map<String, Integer> names, int kind) {
    names.forEach(
        (name, count) -> {
          if (count >= BEARERS && Character.isUpperCase(name.charAt(0))) {
            add(List.of(name), kind);
          }
        });
  }

  private void add(List<String> words, int kinds) {
    int hash = 0;
    for (int i = 0; i < words.size(); i++) {
      hash = Gazetteer.step(i, hash, Words.hash(words.get(i)));
      rows.merge(hash, i + 1 < words.size() ? Gazetteer.GOES_ON : kinds, (a, b) -> a | b);
    }
  }

  private byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(Gazetteer.MAGIC);
    out.writeInt(Gazetteer.VERSION);
    out.writeInt(rows.size());
    int previous = 0;
    for (Map.Entry<Integer, Integer> row : rows.entrySet()) {
      WeightsWriter.varint(bytes, row.getKey() - previous);
      WeightsWriter.varint(bytes, row.getValue());
      previous = row.getKey();
    }
    return bytes.toByteArray();
  }
}
