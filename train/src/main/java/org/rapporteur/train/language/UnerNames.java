package org.rapporteur.train.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.Name;

/**
 * Names from Universal NER ({@code number TAB form TAB class}) for sentences of the same treebank, matched by their words. It has no
 * nationalities and no other names: capitalised adjectives become the former, as in {@link GumNames}.
 */
final class UnerNames {
  private static final Map<String, String> TYPES = Map.of("PER", "PERSON", "ORG", "ORGANIZATION", "LOC", "PLACE");

  private UnerNames() {}

  /** Those trees that the file annotates, with names. */
  static List<Tree> annotate(List<Tree> trees, Path file) throws IOException {
    Map<List<String>, List<String>> byWords = read(file);
    List<Tree> annotated = new ArrayList<>();
    for (Tree tree : trees) {
      List<String> names = byWords.get(tree.forms());
      if (names != null) {
        annotated.add(tree.withNames(withNationalities(tree, names)));
      }
    }
    return annotated;
  }

  /** The heads of persons, organisations and places of an annotated tree: of each the first word that depends on none inside. */
  static List<GumNames.Head> heads(Tree tree) {
    List<GumNames.Head> heads = new ArrayList<>();
    for (int token = 0; token < tree.size(); token++) {
      String name = tree.names().get(token);
      if (name.startsWith("B-") && TYPES.containsValue(name.substring(2))) {
        heads.add(new GumNames.Head(head(tree, token), Name.Type.valueOf(name.substring(2))));
      }
    }
    return heads;
  }

  private static int head(Tree tree, int first) {
    int end = first + 1;
    while (end < tree.size() && tree.names().get(end).equals("I-" + tree.names().get(first).substring(2))) {
      end++;
    }
    int head = first;
    while (head + 1 < end && tree.heads()[head] >= first && tree.heads()[head] < end) {
      head++;
    }
    return head;
  }

  private static Map<List<String>, List<String>> read(Path file) throws IOException {
    Map<List<String>, List<String>> byWords = new HashMap<>();
    List<String> forms = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.isEmpty()) {
        byWords.put(List.copyOf(forms), List.copyOf(names));
        forms.clear();
        names.clear();
      } else if (line.charAt(0) != '#') {
        String[] row = line.split("\t", -1);
        forms.add(row[1]);
        int dash = row[2].indexOf('-');
        names.add(dash < 0 ? "O" : row[2].substring(0, dash + 1) + TYPES.getOrDefault(row[2].substring(dash + 1), "OTHER"));
      }
    }
    return byWords;
  }

  private static List<String> withNationalities(Tree tree, List<String> names) {
    List<String> all = new ArrayList<>(names);
    for (int token = 0; token < all.size(); token++) {
      String lemma = tree.lemmas().get(token);
      boolean capital = lemma.length() > 2 && Character.isUpperCase(lemma.charAt(0));
      if (all.get(token).equals("O") && tree.tags().get(token).equals("JJ") && capital) {
        all.set(token, "B-NATIONALITY");
      }
    }
    return all;
  }
}
