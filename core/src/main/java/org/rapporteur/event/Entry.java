package org.rapporteur.event;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.EventType;

/**
 * One line of the lexicon.
 *
 * @param roles where its roles are found
 * @param mode PLOVER mode, if the words tell it
 * @param cameo CAMEO code, if it is finer than what type and mode give
 * @param example a sentence it must code as its type
 * @param place file and line, for reasons and messages
 */
record Entry(
    Pattern pattern,
    EventType type,
    Roles roles,
    Optional<String> mode,
    List<String> contexts,
    Optional<String> cameo,
    String example,
    String place) {

  /**
   * Where the roles of an entry are found, tried in order: {@code s} the subject (the agent of a passive), {@code o} the object
   * (the
   * subject of a passive), {@code agent} what a noun names as its doer (by-phrase, possessive, modifier, subject of a light
   * verb),
   * {@code that} the subject of the clause that is its complement, else a preposition.
   *
   * @param symmetric whether all parties do it to each other
   */
  record Roles(List<String> actor, List<String> recipient, boolean symmetric) {
    static Roles parse(Table.Row row, char part, String text) {
      List<String> actor = List.of(part == 'n' ? "agent" : "s");
      List<String> recipient = part == 'n' ? List.of("on", "against", "to", "of", "with", "for") : List.of("o");
      boolean symmetric = false;
      for (String word : text.isEmpty() ? new String[0] : text.split(" +")) {
        if (word.startsWith("A=")) {
          actor = sources(word);
        } else if (word.startsWith("R=")) {
          recipient = sources(word);
        } else if (word.equals("sym")) {
          symmetric = true;
        } else {
          throw row.wrong("roles are A=, R= and sym, not " + word);
        }
      }
      return new Roles(actor, recipient, symmetric);
    }

    private static List<String> sources(String word) {
      String text = word.substring(2);
      return text.isEmpty() || text.equals("0") ? List.of() : List.of(text.split("\\|"));
    }
  }
}
