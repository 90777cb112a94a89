package org.rapporteur.language.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds where sentences begin among the tokens of one paragraph: after a full stop, question or exclamation mark and the quotes and brackets
 * that close there, unless what follows goes on in lower case. A full stop inside an abbreviation ends a sentence only when the next
 * word is one that often begins sentences ("The", "He") and the abbreviation is not a title.
 */
public final class SentenceSplitter {
  private final Set<String> starters;
  private final Set<String> titles;

  /**
   * @param starters words, in lower case, that in upper case mark a sentence's beginning
   * @param titles abbreviations, in lower case without the full stop, that stand before a name
   */
  public SentenceSplitter(Set<String> starters, Set<String> titles) {
    this.starters = Set.copyOf(starters);
    this.titles = Set.copyOf(titles);
  }

  /** The first tokens of the sentences among tokens {@code first} to {@code end} (outside), at least one if there is a token. */
  public List<Integer> starts(String text, Tokens tokens, int first, int end) {
    List<Integer> starts = new ArrayList<>();
    int token = first;
    while (token < end) {
      starts.add(token);
      token = sentenceEnd(text, tokens, token, end);
    }
    return starts;
  }

  private int sentenceEnd(String text, Tokens tokens, int start, int end) {
    for (int token = start; token < end; token++) {
      if (endsHere(text, tokens, token, start)) {
        int next = token + 1;
        while (next < end && closes(text, tokens, next)) {
          next++;
        }
        if (next >= end || begins(text, tokens, token, next)) {
          return next;
        }
        token = next - 1;
      }
    }
    return end;
  }

  private static boolean endsHere(String text, Tokens tokens, int token, int start) {
    char last = text.charAt(tokens.end(token) - 1);
    if (last != '.' && last != '?' && last != '!' && last != '\u2026') {
      return false;
    }
    return token > start || tokens.end(token) - tokens.start(token) > 1;
  }

  /** A closing quote or bracket without a space before it, or one more mark. */
  private static boolean closes(String text, Tokens tokens, int token) {
    char c = text.charAt(tokens.start(token));
    if (")]}\u201D".indexOf(c) >= 0 || "?!.".indexOf(c) >= 0) {
      return true;
    }
    boolean quote = "\"'\u2019".indexOf(c) >= 0 && tokens.end(token) - tokens.start(token) <= 2;
    return quote && tokens.start(token) == tokens.end(token - 1);
  }

  private boolean begins(String text, Tokens tokens, int mark, int next) {
    int at = next;
    char c = text.charAt(tokens.start(at));
    if (Character.isLowerCase(c) || ",;:-\u2013\u2014)".indexOf(c) >= 0) {
      return false;
    }
    int length = tokens.end(mark) - tokens.start(mark);
    char last = text.charAt(tokens.end(mark) - 1);
    boolean abbreviation = last == '.' && length > 1 && Character.isLetter(text.charAt(tokens.start(mark)));
    if (abbreviation) {
      return afterAbbreviation(text, tokens, mark, next);
    }
    boolean dots = last == '\u2026' || last == '.' && length > 1;
    return !dots || Character.isUpperCase(c) || !Character.isLetterOrDigit(c);
  }

  private boolean afterAbbreviation(String text, Tokens tokens, int mark, int next) {
    if (next > mark + 1) {
      return true;
    }
    String form = text.substring(tokens.start(mark), tokens.end(mark) - 1).toLowerCase(Locale.ROOT);
    if (titles.contains(form) || form.length() == 1) {
      return false;
    }
    int word = next;
    char c = text.charAt(tokens.start(word));
    if ("\"\u201C('\u2018".indexOf(c) >= 0) {
      return true;
    }
    return starters.contains(text.substring(tokens.start(word), tokens.end(word)).toLowerCase(Locale.ROOT));
  }
}
