package org.rapporteur.language.coreference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.coreference.Phrase.Form;

/** What the features ask of each phrase of an article, as numbers, computed once. Words are their hashes. */
final class PhraseFacts {
  private static final Map<String, String> PRONOUN_GROUPS = Map.ofEntries(
      Map.entry("him", "he"), Map.entry("his", "he"), Map.entry("himself", "he"), Map.entry("she", "he"), Map.entry("her", "he"),
      Map.entry("hers", "he"), Map.entry("herself", "he"), Map.entry("its", "it"), Map.entry("itself", "it"), Map.entry("them", "they"),
      Map.entry("their", "they"), Map.entry("theirs", "they"), Map.entry("themselves", "they"), Map.entry("me", "i"),
      Map.entry("my", "i"), Map.entry("mine", "i"), Map.entry("myself", "i"), Map.entry("us", "we"), Map.entry("our", "we"),
      Map.entry("ours", "we"), Map.entry("ourselves", "we"), Map.entry("your", "you"), Map.entry("yours", "you"),
      Map.entry("yourself", "you"), Map.entry("yourselves", "you"));
  private static final int MOST_WORDS = 12;

  private final Analysis analysis;
  private final List<Phrase> phrases;
  private final int[] groups;
  private final int[] headWords;
  private final int[] roles;
  private final int[] governors;
  private final int[] sentences;
  private final int[] texts;
  private final int[][] words;

  PhraseFacts(Analysis analysis, List<Phrase> phrases) {
    this.analysis = analysis;
    this.phrases = phrases;
    int size = phrases.size();
    groups = new int[size];
    headWords = new int[size];
    roles = new int[size];
    governors = new int[size];
    sentences = new int[size];
    texts = new int[size];
    words = new int[size][];
    for (int p = 0; p < size; p++) {
      fill(p, phrases.get(p));
    }
  }

  private void fill(int number, Phrase phrase) {
    int head = phrase.head();
    int governor = analysis.head(head);
    groups[number] = group(phrase).hashCode();
    headWords[number] = analysis.lemma(head).toLowerCase(Locale.ROOT).hashCode();
    roles[number] = roleOf(head);
    governors[number] = governor < 0 ? 0 : analysis.lemma(governor).hashCode();
    sentences[number] = analysis.sentence(head).index();
    texts[number] = text(phrase);
    words[number] = contentWords(phrase);
  }

  private String group(Phrase phrase) {
    String first = analysis.lower(phrase.first());
    if (phrase.is(Form.NAME)) {
      return "name";
    }
    if (!phrase.is(Form.NOMINAL)) {
      return PRONOUN_GROUPS.getOrDefault(first, first);
    }
    String tag = analysis.tag(phrase.first());
    if (phrase.first() == phrase.head()) {
      return tag.endsWith("S") ? "plural" : "bare";
    }
    return switch (tag) {
      case "PRP$" -> "own";
      case "DT", "PDT" -> first;
      case "CD" -> "number";
      default -> {
        int possessor = analysis.child(phrase.head(), "nmod:poss");
        yield possessor >= phrase.first() ? "own" : analysis.tag(phrase.head()).endsWith("S") ? "plural" : "bare";
      }
    };
  }

  private int roleOf(int head) {
    if (analysis.child(head, "cop") >= 0) {
      return "cop".hashCode();
    }
    int at = head;
    for (int steps = 0; steps < 4 && analysis.label(at).equals("conj") && analysis.head(at) >= 0; steps++) {
      at = analysis.head(at);
    }
    return analysis.label(at).hashCode() + (at == head ? 0 : 1);
  }

  /** The words of the phrase without its determiner and possessive ending. */
  private int text(Phrase phrase) {
    int hash = 1;
    for (int t = phrase.first(); t < phrase.end(); t++) {
      String tag = analysis.tag(t);
      boolean edge = t == phrase.first() && phrase.end() - t > 1 && (tag.equals("DT") || tag.equals("PRP$")) || tag.equals("POS");
      hash = edge ? hash : 31 * hash + analysis.lower(t).hashCode();
    }
    return hash;
  }

  /** Nouns, adjectives, numbers and participles but the head, sorted. */
  private int[] contentWords(Phrase phrase) {
    int[] found = new int[MOST_WORDS];
    int count = 0;
    for (int t = phrase.first(); t < phrase.end() && count < MOST_WORDS; t++) {
      String tag = analysis.tag(t);
      boolean content = tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("CD") || tag.startsWith("VB");
      if (content && t != phrase.head()) {
        found[count++] = analysis.lower(t).hashCode();
      }
    }
    int[] sorted = Arrays.copyOf(found, count);
    Arrays.sort(sorted);
    return sorted;
  }

  Phrase phrase(int number) {
    return phrases.get(number);
  }

  /** The pronoun without its case, the determiner of a description, "name". */
  int group(int number) {
    return groups[number];
  }

  int headWord(int number) {
    return headWords[number];
  }

  int role(int number) {
    return roles[number];
  }

  int governor(int number) {
    return governors[number];
  }

  int sentence(int number) {
    return sentences[number];
  }

  int text(int number) {
    return texts[number];
  }

  boolean hasWord(int number, int word) {
    return Arrays.binarySearch(words[number], word) >= 0;
  }

  int wordCount(int number) {
    return words[number].length;
  }

  /** How many of the words of {@code number} the other phrase has, its head included. */
  int sharedWords(int number, int other) {
    int shared = 0;
    for (int word : words[number]) {
      shared += hasWord(other, word) || headWords[other] == word ? 1 : 0;
    }
    return shared;
  }
}
