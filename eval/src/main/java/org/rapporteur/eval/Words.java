package org.rapporteur.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text, so that spans compare by words covered and not by characters: re-wrapping and punctuation do not count. */
final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");

  private record Word(String key, int start, int end) {}

  private final List<Word> words = new ArrayList<>();

  /** Spans of words are kept in code points, as records count. */
  Words(String text) {
    Matcher matcher = WORD.matcher(text);
    int unit = 0;
    int point = 0;
    while (matcher.find()) {
      point += text.codePointCount(unit, matcher.start());
      int end = point + text.codePointCount(matcher.start(), matcher.end());
      words.add(new Word(matcher.group().toLowerCase(Locale.ROOT), point, end));
      unit = matcher.end();
      point = end;
    }
  }

  /** Indices of the words that share characters with a half-open stretch of code points. */
  Set<Integer> covered(int start, int end) {
    Set<Integer> covered = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).start() < end && words.get(i).end() > start) {
        covered.add(i);
      }
    }
    return covered;
  }

  /** Indices of the first place where the words of {@code quote} stand in a row; empty if there is none. */
  Set<Integer> find(String quote) {
    List<String> wanted = new Words(quote).words.stream().map(Word::key).toList();
    List<String> keys = words.stream().map(Word::key).toList();
    int at = java.util.Collections.indexOfSubList(keys, wanted);
    Set<Integer> found = new HashSet<>();
    for (int i = 0; at >= 0 && i < wanted.size(); i++) {
      found.add(at + i);
    }
    return found;
  }
}
