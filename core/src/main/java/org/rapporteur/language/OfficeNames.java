package org.rapporteur.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.rapporteur.lexicon.Offices;

/**
 * Cuts off what a name shares with the office before it: in "Secretary of State Maria Lopez" the name tagger, which sees few words at a time,
 * may find a "State Maria Lopez". The office is looked up in the list; what is left of the name is its bearer's, and a name that is nothing but
 * the end of an office is none.
 */
final class OfficeNames {
  /** Last words of bodies that are called after an office. */
  private static final Set<String> BODIES =
      Set.of("office", "council", "committee", "conference", "department", "ministry", "board", "staff", "school", "foundation", "palace", "house", "award");

  private final Offices offices;
  private final IntFunction<String> forms;
  private final Countries countries;

  /** Tells names of countries. */
  interface Countries {
    /** Whether the tokens {@code first} to {@code end} (outside) are one. */
    boolean isCountry(int first, int end);
  }

  /**
   * @param forms the words of the article by token
   */
  OfficeNames(Offices offices, IntFunction<String> forms, Countries countries) {
    this.offices = offices;
    this.forms = forms;
    this.countries = countries;
  }

  boolean isCountry(int first, int end) {
    return countries.isCountry(first, end);
  }

  /** The names without what belongs to offices, titles with it; in the same order. */
  List<Name> apart(List<Name> names) {
    List<Name> apart = new ArrayList<>();
    int floor = 0;
    for (Name name : names.stream().flatMap(name -> inParts(name).stream()).toList()) {
      boolean title = name.type() == Name.Type.TITLE;
      int cut = title ? name.first() : officeEnd(name, floor).orElse(name.first());
      if (cut == name.first()) {
        apart.add(name);
      } else {
        lengthenTitle(apart, cut);
        if (cut < name.end()) {
          apart.add(new Name(cut, name.end(), Name.Type.PERSON));
        }
      }
      floor = title ? floor : name.end();
    }
    return apart;
  }

  /** "US Secretary of State Maria Lopez", taken for one name, is a country's, an office's and a person's. */
  private List<Name> inParts(Name name) {
    boolean whole = name.type() == Name.Type.PERSON || name.type() == Name.Type.TITLE || BODIES.contains(lower(name.end() - 1));
    for (int first = name.first(); !whole && first < name.end() - 1; first++) {
      int end = longestOffice(first, name.end());
      boolean office = end > first + 1 && (end < name.end() || first == name.first() || countries.isCountry(name.first(), first));
      if (office) {
        return parts(name, first, end);
      }
    }
    return List.of(name);
  }

  /** Where the longest office ends that begins at {@code first} and ends at {@code stop} at the latest; {@code first} if there is none. */
  private int longestOffice(int first, int stop) {
    int longest = first;
    StringBuilder words = new StringBuilder();
    for (int end = first + 1; end <= Math.min(stop, first + Offices.LONGEST); end++) {
      words.append(end == first + 1 ? "" : " ").append(lower(end - 1));
      longest = offices.isOffice(words.toString()) ? end : longest;
    }
    return longest;
  }

  private List<Name> parts(Name name, int office, int bearer) {
    List<Name> parts = new ArrayList<>();
    if (office > name.first()) {
      Name.Type type = countries.isCountry(name.first(), office) ? Name.Type.PLACE : name.type();
      parts.add(new Name(name.first(), office, type));
    }
    parts.add(new Name(office, bearer, Name.Type.TITLE));
    if (bearer < name.end()) {
      parts.add(new Name(bearer, name.end(), Name.Type.PERSON));
    }
    return parts;
  }

  /** The title that the office begins with, if it was found, goes to where the office ends. */
  private static void lengthenTitle(List<Name> apart, int end) {
    int last = apart.size() - 1;
    if (last >= 0 && apart.get(last).type() == Name.Type.TITLE && end - apart.get(last).first() <= Offices.LONGEST) {
      apart.set(last, new Name(apart.get(last).first(), end, Name.Type.TITLE));
    }
  }

  /** Where inside a name the longest office ends that begins before it, not before {@code floor}. */
  private Optional<Integer> officeEnd(Name name, int floor) {
    for (int end = name.end(); end > name.first(); end--) {
      if (offices.mayEnd(lower(end - 1))) {
        StringBuilder words = new StringBuilder(lower(end - 1));
        int earliest = Math.max(floor, end - Offices.LONGEST);
        for (int first = end - 2; first >= earliest; first--) {
          words.insert(0, lower(first) + " ");
          if (first < name.first() && offices.isOffice(words.toString())) {
            return Optional.of(end);
          }
        }
      }
    }
    return Optional.empty();
  }

  private String lower(int token) {
    return forms.apply(token).toLowerCase(Locale.ROOT);
  }
}
