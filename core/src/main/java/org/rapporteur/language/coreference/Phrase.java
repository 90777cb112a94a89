package org.rapporteur.language.coreference;

import java.util.Optional;
import org.rapporteur.lexicon.Gender;

/**
 * A phrase that may refer: tokens {@code first} (inside) to {@code end} (outside).
 *
 * @param head the syntactic head, or a token of the name inside a phrase with a title
 * @param core the tokens of the name or, in other phrases, the head alone
 * @param key what all mentions of a listed or plainly spelled name share, such as {@code state:RUS}; empty for others
 */
record Phrase(int first, int end, int head, Tokens core, Form form, String key, Traits traits) {
  /** How it refers. */
  enum Form {
    NAME,
    NOMINAL,
    PRONOUN,
    /** First person singular. */
    SPEAKER,
    /** First person plural. */
    SPEAKERS,
    /** Second person. */
    ADDRESSED,
    /** "This", "that", "these" or "those" without a noun. */
    POINTING,
    RELATIVE
  }

  /** Tokens {@code first} (inside) to {@code end} (outside). */
  record Tokens(int first, int end) {
    boolean contains(int token) {
      return first <= token && token < end;
    }

    int length() {
      return end - first;
    }
  }

  /**
   * What the words tell of the referent.
   *
   * @param country ISO 3166 alpha-3 of the country the phrase puts it in
   */
  record Traits(Sort sort, Gender gender, boolean plural, Optional<String> country) {}

  boolean contains(Phrase other) {
    return first <= other.first && other.end <= end && this != other;
  }

  boolean is(Form wanted) {
    return form == wanted;
  }

  Sort sort() {
    return traits.sort();
  }
}
