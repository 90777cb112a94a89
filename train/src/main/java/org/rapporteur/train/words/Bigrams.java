package org.rapporteur.train.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.language.internal.Words;

/**
 * How often which word follows which. Words are numbers, the frequent first: 0 is the end of a sentence, 1 every word too rare to tell
 * apart, from {@link #FIRST} on each is one word in the form that {@link Words} folds it to.
 */
final class Bigrams {
  static final int FIRST = 2;
  private static final String END = "\n";
  private static final String RARE = "\t";

  private final List<String> forms;
  /** For each word its neighbours to that side and how often, in turns. */
  private final int[][] right;

  private final int[][] left;
  private final int[] times;

  private Bigrams(List<String> forms, List<Map<Integer, Integer>> following) {
    this.forms = forms;
    times = following.stream().mapToInt(next -> next.values().stream().mapToInt(Integer::intValue).sum()).toArray();
    right = following.stream().map(Bigrams::pairs).toArray(int[][]::new);
    left = turned(following).stream().map(Bigrams::pairs).toArray(int[][]::new);
  }

  /** Of a text, one word to a line and an empty line after each sentence; words that occur less than {@code least} times are one. */
  static Bigrams read(Path text, int least) throws IOException {
    Map<String, Integer> frequencies = new HashMap<>();
    try (BufferedReader lines = Files.newBufferedReader(text, StandardCharsets.UTF_8)) {
      lines.lines().filter(line -> !line.isEmpty()).forEach(line -> frequencies.merge(Words.folded(line), 1, Integer::sum));
    }
    List<String> forms = new ArrayList<>(List.of(END, RARE));
    frequencies.entrySet().stream()
        .filter(word -> word.getValue() >= least)
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
        .forEach(word -> forms.add(word.getKey()));
    return new Bigrams(forms, following(text, forms));
  }

  private static List<Map<Integer, Integer>> following(Path text, List<String> forms) throws IOException {
    Map<String, Integer> numbers = new HashMap<>();
    forms.forEach(form -> numbers.put(form, numbers.size()));
    List<Map<Integer, Integer>> following = maps(forms.size());
    int last = 0;
    try (BufferedReader lines = Files.newBufferedReader(text, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int word = line.isEmpty() ? 0 : numbers.getOrDefault(Words.folded(line), 1);
        following.get(last).merge(word, 1, Integer::sum);
        last = word;
      }
    }
    following.get(last).merge(0, 1, Integer::sum);
    return following;
  }

  private static List<Map<Integer, Integer>> turned(List<Map<Integer, Integer>> following) {
    List<Map<Integer, Integer>> preceding = maps(following.size());
    for (int word = 0; word < following.size(); word++) {
      int before = word;
      following.get(word).forEach((next, count) -> preceding.get(next).put(before, count));
    }
    return preceding;
  }

  private static List<Map<Integer, Integer>> maps(int size) {
    return Stream.generate(() -> (Map<Integer, Integer>) new TreeMap<Integer, Integer>())
        .limit(size)
        .collect(Collectors.toList());
  }

  private static int[] pairs(Map<Integer, Integer> counts) {
    return counts.entrySet().stream().flatMapToInt(e -> IntStream.of(e.getKey(), e.getValue())).toArray();
  }

  int size() {
    return forms.size();
  }

  String form(int word) {
    return forms.get(word);
  }

  /** The words that follow a word, ascending, each with how often it does: word, count, word, count. */
  int[] right(int word) {
    return right[word];
  }

  /** The words that a word follows, as {@link #right}. */
  int[] left(int word) {
    return left[word];
  }

  /** How often a word occurs. */
  int times(int word) {
    return times[word];
  }
}
