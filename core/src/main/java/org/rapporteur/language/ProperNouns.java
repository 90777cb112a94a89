package org.rapporteur.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.language.internal.Tokens;
import org.rapporteur.language.internal.Words;

/**
 * Settles the tags of words that begin a sentence by the rest of the article (one sense to an article; Gale, Church and Yarowsky 1992): there
 * a capital letter tells nothing, so the tagger takes unknown surnames for common nouns. A common noun becomes a proper one if the article
 * has the word as a proper noun inside a sentence, and nowhere in lower case.
 */
final class ProperNouns {
  private static final String COMMON = "NN";
  private static final String PROPER = "NNP";

  private final Words words;
  private final String text;
  private final Tokens tokens;
  private final int common;
  private final int proper;
  private final Set<Integer> names = new HashSet<>();
  private final Set<Integer> lower = new HashSet<>();

  ProperNouns(Words words, String text, Tokens tokens, List<String> tags) {
    this.words = words;
    this.text = text;
    this.tokens = tokens;
    this.common = tags.indexOf(COMMON);
    this.proper = tags.indexOf(PROPER);
  }

  void settle(List<Sentence> sentences) {
    sentences.forEach(this::read);
    for (Sentence sentence : sentences) {
      int first = sentence.first();
      int word = words.wordHash(first);
      if (words.tag(first) == common && isUpper(first) && names.contains(word) && !lower.contains(word)) {
        words.setTag(first, proper);
      }
    }
  }

  private void read(Sentence sentence) {
    for (int token = sentence.first(); token < sentence.end(); token++) {
      if (!isUpper(token)) {
        lower.add(words.wordHash(token));
      } else if (token > sentence.first() && words.tag(token) == proper) {
        names.add(words.wordHash(token));
      }
    }
  }

  private boolean isUpper(int token) {
    return Character.isUpperCase(text.charAt(tokens.start(token)));
  }
}
