package org.rapporteur.train.language;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.language.internal.EnglishModels;
import org.rapporteur.language.internal.Lemmatizer;

/** Makes the table of the {@link Lemmatizer}: the verbs of the treebanks, and the forms that its rules get wrong. */
final class LemmaTable {
  private static final Set<String> VERBS = Set.of("VB", "VBD", "VBG", "VBN", "VBP", "VBZ");

  private LemmaTable() {}

  static String of(List<Tree> trees) throws IOException {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    Set<String> verbs = new TreeSet<>();
    for (Tree tree : trees) {
      for (int i = 0; i < tree.size(); i++) {
        String lemma = tree.lemmas().get(i).toLowerCase(Locale.ROOT);
        String form = tree.forms().get(i).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        counts.computeIfAbsent(form + "\t" + tree.tags().get(i), k -> new TreeMap<>()).merge(lemma, 1, Integer::sum);
        if (VERBS.contains(tree.tags().get(i)) && lemma.chars().allMatch(Character::isLetter)) {
          verbs.add(lemma);
        }
      }
    }
    String known = String.join("\n", verbs) + "\n";
    return known + exceptions(counts, new Lemmatizer(new StringReader(known), EnglishModels.silentEVerbs()));
  }

  private static String exceptions(Map<String, Map<String, Integer>> counts, Lemmatizer rules) {
    List<String> lines = new ArrayList<>();
    counts.forEach(
        (key, lemmas) -> {
          String most = lemmas.entrySet().stream().max(Comparator.comparingInt(Map.Entry::getValue)).orElseThrow().getKey();
          int tab = key.indexOf('\t');
          if (!rules.byRule(key.substring(0, tab), key.substring(tab + 1)).equals(most) && !most.equals("_")) {
            lines.add(key + "\t" + most + "\n");
          }
        });
    return String.join("", lines);
  }
}
