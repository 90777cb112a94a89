package org.rapporteur.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a lexicon entry asks of the tree around its trigger. Written {@code v:call +off o:strike|protest}: a part of speech
 * ({@code v},
 * {@code n} or {@code a}) and lemma, then conditions:
 *
 * <ul>
 *   <li>{@code +off}: that particle or adverb
 *   <li>{@code o:ban|@aid}: an object (of a noun: its "of" phrase) with one of these lemmas or of that noun class
 *   <li>{@code o:#person}, {@code o:#party}: an object that names a person, or a political party to events at all
 *   <li>{@code o:#thing}: an object that is a noun for neither
 *   <li>{@code p:on|upon}: a phrase with one of these prepositions
 *   <li>{@code p:on=@class}: the same, headed by one of these lemmas
 *   <li>{@code s:talks|@meeting}: a subject (the one acted on, in the passive) with one of these lemmas
 *   <li>{@code s:#person}: a subject that names a person; {@code s:#pair}: two or more that "and" joins
 *   <li>{@code x:}: a clause as complement; {@code x:to}: an infinitive one
 *   <li>{@code c:guilty|liable}: a clause as complement, headed by one of these lemmas
 *   <li>{@code m:hunger|general}: a modifier with one of these lemmas
 *   <li>{@code !o}: no object; {@code !o:need|deadline}: no object with one of these lemmas
 * </ul>
 *
 * @param objects lemmas, empty when any object or none will do
 * @param objectKind "person", "party" or "thing"
 * @param personal whether the subject must name a person
 * @param paired whether it must name two or more
 */
record Pattern(
    char part,
    String lemma,
    Optional<String> particle,
    Set<String> objects,
    Optional<String> objectKind,
    Set<String> prepositions,
    Set<String> complements,
    Set<String> subjects,
    boolean personal,
    boolean paired,
    Set<String> modifiers,
    boolean clause,
    boolean infinitive,
    Set<String> predicates,
    boolean bare,
    Set<String> excluded) {

  /** How much it asks; of two that match, the one that asks more is meant. */
  int weight() {
    int weight = particle.isPresent() ? 2 : 0;
    weight += objects.isEmpty() ? 0 : 4;
    weight += objectKind.isPresent() ? 2 : 0;
    weight += prepositions.isEmpty() ? 0 : 2;
    weight += complements.isEmpty() ? 0 : 3;
    weight += subjects.isEmpty() ? 0 : 3;
    weight += personal || paired ? 1 : 0;
    weight += modifiers.isEmpty() ? 0 : 3;
    weight += predicates.isEmpty() ? 0 : 3;
    weight += clause ? 1 : 0;
    return weight + (bare ? 1 : 0);
  }

  /**
   * @param classes noun classes by name, for {@code @name}
   * @throws IllegalStateException if the text is not a pattern, naming the row
   */
  static Pattern parse(Table.Row row, Map<String, Set<String>> classes) {
    Parser parser = new Parser(row, classes);
    String[] parts = row.cell(0).split(" +");
    if (parts[0].length() < 3 || parts[0].charAt(1) != ':' || "vna".indexOf(parts[0].charAt(0)) < 0) {
      throw row.wrong("a pattern starts with v:, n: or a: and a lemma, not " + parts[0]);
    }
    for (int i = 1; i < parts.length; i++) {
      parser.condition(parts[i]);
    }
    return parser.pattern(parts[0].charAt(0), parts[0].substring(2));
  }

  private static final class Parser {
    private final Table.Row row;
    private final Map<String, Set<String>> classes;
    private Optional<String> particle = Optional.empty();
    private Optional<String> objectKind = Optional.empty();
    private final Set<String> objects = new LinkedHashSet<>();
    private final Set<String> prepositions = new LinkedHashSet<>();
    private final Set<String> complements = new LinkedHashSet<>();
    private final Set<String> subjects = new LinkedHashSet<>();
    private final Set<String> modifiers = new LinkedHashSet<>();
    private final Set<String> predicates = new LinkedHashSet<>();
    private boolean personal;
    private boolean paired;
    private final Set<String> excluded = new LinkedHashSet<>();
    private boolean clause;
    private boolean infinitive;
    private boolean bare;

    Parser(Table.Row row, Map<String, Set<String>> classes) {
      this.row = row;
      this.classes = classes;
    }

    void condition(String text) {
      if (text.startsWith("+")) {
        particle = Optional.of(text.substring(1));
      } else if (text.startsWith("o:#")) {
        objectKind = Optional.of(text.substring(3));
      } else if (text.startsWith("o:")) {
        objects.addAll(lemmas(text.substring(2)));
      } else if (text.startsWith("p:")) {
        preposition(text.substring(2));
      } else if (text.equals("s:#pair")) {
        paired = true;
      } else if (text.equals("s:#person")) {
        personal = true;
      } else if (text.startsWith("s:")) {
        subjects.addAll(lemmas(text.substring(2)));
      } else if (text.startsWith("m:")) {
        modifiers.addAll(lemmas(text.substring(2)));
      } else if (text.startsWith("c:")) {
        predicates.addAll(lemmas(text.substring(2)));
      } else if (text.equals("x:") || text.equals("x:to")) {
        clause = true;
        infinitive = text.equals("x:to");
      } else if (text.startsWith("!o:")) {
        excluded.addAll(lemmas(text.substring(3)));
      } else if (text.equals("!o")) {
        bare = true;
      } else {
        throw row.wrong("no such condition: " + text);
      }
    }

    private void preposition(String text) {
      int equals = text.indexOf('=');
      prepositions.addAll(List.of((equals < 0 ? text : text.substring(0, equals)).split("\\|")));
      if (equals >= 0) {
        complements.addAll(lemmas(text.substring(equals + 1)));
      }
    }

    private List<String> lemmas(String text) {
      List<String> lemmas = new ArrayList<>();
      for (String word : text.split("\\|")) {
        if (!word.startsWith("@")) {
          lemmas.add(word);
          continue;
        }
        Set<String> members = classes.get(word.substring(1));
        if (members == null) {
          throw row.wrong("no such noun class: " + word);
        }
        lemmas.addAll(members);
      }
      return lemmas;
    }

    Pattern pattern(char part, String lemma) {
      return new Pattern(
          part, lemma, particle, objects, objectKind, prepositions, complements, subjects, personal, paired, modifiers,
          clause, infinitive, predicates, bare, excluded);
    }
  }
}
