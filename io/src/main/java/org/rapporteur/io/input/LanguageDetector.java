package org.rapporteur.io.input;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a text is English. First by script: a text most of whose letters are not Latin is not. Then by the share of words
 * that are function words of a language, compared among the languages of {@code function-words.txt}; a text in Latin letters that is
 * long and has hardly a function word of English is refused even if no list fits it better. Too short to tell counts as English, for
 * a headline must not be lost. Known misses: a text that is half English and half another language counts as the larger half's;
 * English in capitals only is read well, English of names and numbers only (a table) is refused where it is long.
 *
 * <p>Thread-safe. Only the first {@value #CHARACTERS_READ} characters are read.
 */
final class LanguageDetector {
  private static final int ENGLISH = 0;
  private static final int[] NONE = {};
  private static final int CHARACTERS_READ = 20_000;
  private static final int WORDS_TO_COMPARE = 20;
  private static final int WORDS_TO_BE_SURE = 100;

  /** Letters that must be there before the script is believed: a short headline may be one foreign name. */
  private static final int LETTERS_TO_COMPARE = 20;

  /** English prose has 0.35 to 0.5, its headlines and lists seldom under 0.1. */
  private static final double LEAST_IN_PROSE = 0.06;

  /** How much larger another language's share must be, for lists share words such as "in", "a", "no". */
  private static final double CLEARLY = 1.3;

  /** And by how many words besides: in twenty words a name or two decide nothing. */
  private static final int MORE_THAN_CHANCE = 3;

  /** A share below this is chance. */
  private static final double LEAST_OF_ANOTHER = 0.12;

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)*");

  /** English first, at index 0. */
  private final List<FunctionWords> languages;

  /** For each function word the indices of its languages. */
  private final Map<String, int[]> languagesOf = new HashMap<>();

  LanguageDetector() {
    this.languages = FunctionWords.load();
    if (!languages.get(ENGLISH).code().equals("en")) {
      throw new IllegalStateException("the first list of function words must be that of English");
    }
    for (int i = 0; i < languages.size(); i++) {
      int[] one = {i};
      languages.get(i).words().forEach(word -> languagesOf.merge(word, one, LanguageDetector::joined));
    }
  }

  /** Why the text is not English; empty when it is, or when it is too short to tell. */
  Optional<String> whyNotEnglish(String text, Optional<String> declared) {
    String start = text.substring(0, Math.min(text.length(), CHARACTERS_READ));
    return foreignScript(start).or(() -> foreignWords(start, declared));
  }

  private static Optional<String> foreignScript(String text) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    int latin = letters.getOrDefault(UnicodeScript.LATIN, 0);
    if (all < LETTERS_TO_COMPARE || latin * 2 >= all) {
      return Optional.empty();
    }
    letters.remove(UnicodeScript.LATIN);
    UnicodeScript most = letters.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    String name = most.name().charAt(0) + most.name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    return Optional.of("is not in English: most of its letters are " + name);
  }

  private Optional<String> foreignWords(String text, Optional<String> declared) {
    int[] hits = new int[languages.size()];
    int words = 0;
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
    while (matcher.find()) {
      words++;
      for (int language : languagesOf.getOrDefault(matcher.group(), NONE)) {
        hits[language]++;
      }
    }
    if (words < WORDS_TO_COMPARE) {
      return declared.filter(tag -> !isEnglish(tag)).map(tag -> "is not in English: its language is given as " + tag);
    }
    return verdict(words, hits);
  }

  private Optional<String> verdict(int words, int[] hits) {
    int best = ENGLISH;
    for (int i = 0; i < hits.length; i++) {
      best = hits[i] > hits[best] ? i : best;
    }
    if (hits[best] >= hits[ENGLISH] * CLEARLY + MORE_THAN_CHANCE && hits[best] > words * LEAST_OF_ANOTHER) {
      return Optional.of("is not in English: its words look " + languages.get(best).name());
    }
    if (words >= WORDS_TO_BE_SURE && hits[ENGLISH] < words * LEAST_IN_PROSE) {
      String share = hits[ENGLISH] + " of its first " + words + " words";
      return Optional.of("does not read like English: only " + share + " are common English ones");
    }
    return Optional.empty();
  }

  private static int[] joined(int[] some, int[] more) {
    int[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  private static boolean isEnglish(String tag) {
    return tag.toLowerCase(Locale.ROOT).startsWith("en");
  }
}
