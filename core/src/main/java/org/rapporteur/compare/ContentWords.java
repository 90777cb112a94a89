package org.rapporteur.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The content words of a short stretch of text, brought to a rough stem, so that two tellings can be laid side by side. Much rougher
 * than the analyser's lemmas ("solve", "solving" and "solved" become "solv"; "resolve" stays apart): good for overlap, for nothing else.
 */
final class ContentWords {
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)?|\\p{N}+(?:[.,]\\p{N}+)*");
  private static final List<String> ENDINGS =
      List.of("ingly", "edly", "ations", "ation", "ings", "ing", "ies", "ied", "ed", "es", "ly", "s", "e", "y");
  private static final int LEAST_STEM = 3;
  private static final int LEAST_ROOT = 4;
  private static final int LONGEST_PREFIX = 3;

  private final WordList stopWords = WordList.load("stop-words.en.txt");
  private final WordList negations = WordList.load("negations.en.txt");

  /** Stems of the content words, sorted; may be empty. */
  Set<String> of(CharSequence text) {
    Set<String> stems = new TreeSet<>();
    WORD.matcher(text).results().map(MatchResult::group).map(w -> w.toLowerCase(Locale.ROOT)).forEach(word -> {
      String bare = word.replaceFirst("['’].*$", "");
      if (!stopWords.contains(bare) && !negations.contains(bare) && bare.length() > 1) {
        stems.add(stem(bare));
      }
    });
    return stems;
  }

  /** Number of words of any kind. */
  int count(CharSequence text) {
    return (int) WORD.matcher(text).results().count();
  }

  /** Whether the words hold an odd number of negations, the contracted ones included. */
  boolean isNegated(CharSequence text) {
    return WORD.matcher(text).results().map(r -> r.group().toLowerCase(Locale.ROOT).replace('’', '\''))
            .filter(w -> negations.contains(w) || w.endsWith("n't")).count() % 2 == 1;
  }

  /** How much of the smaller set stands in the other too, from 0 to 1; 0 when one is empty. */
  static double overlap(Set<String> one, Set<String> other) {
    return one.isEmpty() || other.isEmpty() ? 0 : (double) shared(one, other) / Math.min(one.size(), other.size());
  }

  static int shared(Set<String> one, Set<String> other) {
    return (int) one.stream().filter(other::contains).count();
  }

  /**
   * The same, where a word also counts that is the rest of another without its prefix ("solv" in "resolv"). Each word counts once on
   * either side.
   */
  static int sharedLoosely(Set<String> one, Set<String> other) {
    Set<String> left = new TreeSet<>(other);
    int shared = 0;
    for (String word : one) {
      Optional<String> found =
          left.contains(word) ? Optional.of(word) : left.stream().filter(w -> !one.contains(w) && isPrefixed(word, w)).findFirst();
      if (found.isPresent()) {
        left.remove(found.get());
        shared++;
      }
    }
    return shared;
  }

  private static boolean isPrefixed(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = shorter.equals(one) ? other : one;
    return shorter.length() >= LEAST_ROOT && longer.endsWith(shorter) && longer.length() - shorter.length() <= LONGEST_PREFIX;
  }

  private static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= LEAST_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
