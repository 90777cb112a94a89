package org.rapporteur.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.language.internal.Tokens;

/**
 * Makes names of the classes that the model gave to single tokens, then looks at the article as a whole: a proper noun that stands alone, was
 * given no name or that of an organisation, and is the last word of a person's full name elsewhere in the article is that person's name. A
 * title alone ("the President") names no person, but is a title.
 */
final class ArticleNames {
  private static final Set<String> LOOSE = Set.of("IN", "CC", "DT", "POS", ",", "HYPH", ":");

  private static final Set<String> TITLE_STARTS = Set.of("prime", "vice", "deputy", "chief", "first", "foreign", "attorney", "lord");

  private static final Set<String> CALENDAR =
      Set.of(
          "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April", "May", "June",
          "July", "August", "September", "October", "November", "December");
  private static final int LONGEST_BEARER = 3;
  /** "and the". */
  private static final int LONGEST_JOINT = 2;

  private final String text;
  private final Tokens tokens;
  private final List<Sentence> sentences;
  private final String[] tags;
  private final Set<String> titles;
  private final OfficeNames offices;
  private final Set<String> surnames = new HashSet<>();

  /**
   * @param titles in lower case
   */
  ArticleNames(String text, Tokens tokens, List<Sentence> sentences, String[] tags, Set<String> titles, OfficeNames offices) {
    this.titles = titles;
    this.offices = offices;
    this.text = text;
    this.tokens = tokens;
    this.sentences = sentences;
    this.tags = tags;
  }

  /**
   * The names and titles in order of position.
   *
   * @param marks by token, numbers in {@code classes}
   */
  List<Name> of(List<String> classes, int[] marks) {
    List<Name> runs = bearers(offices.apart(joined(runs(classes, marks))));
    for (Name name : runs) {
      if (name.type() == Name.Type.PERSON && name.end() - name.first() > 1) {
        surnames.add(form(name.end() - 1));
      }
    }
    return surnames.isEmpty() ? runs : withSurnames(runs);
  }

  /**
   * The names inside of {@code outer} ones, shorter than these, in order of position; titles are none.
   *
   * @param marks by token, numbers in {@code classes}
   */
  List<Name> inside(List<Name> outer, List<String> classes, int[] marks) {
    List<Name> inside = new ArrayList<>();
    int at = 0;
    for (Name name : runs(classes, marks)) {
      while (at < outer.size() && outer.get(at).end() < name.end()) {
        at++;
      }
      boolean within = at < outer.size() && outer.get(at).first() <= name.first() && outer.get(at).type() != Name.Type.TITLE;
      if (within && name.type() != Name.Type.TITLE && outer.get(at).end() - outer.get(at).first() > name.end() - name.first()) {
        inside.add(name);
      }
    }
    return inside;
  }

  private List<Name> runs(List<String> classes, int[] marks) {
    List<Name> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      int token = sentence.first();
      while (token < sentence.end()) {
        String begin = classes.get(marks[token]);
        int end = token + 1;
        if (begin.startsWith("B-")) {
          String inside = "I-" + begin.substring(2);
          while (end < sentence.end() && classes.get(marks[end]).equals(inside)) {
            end++;
          }
          Name.Type type = Name.Type.valueOf(begin.substring(2));
          int first = type == Name.Type.TITLE ? firstOfTitle(token, sentence.first(), found) : token;
          add(new Name(first, lastPart(token, end) + 1, type), found);
        }
        token = end;
      }
    }
    return found;
  }

  /** The model was taught the titles of a list of single words: what stands before them, "Prime", "Vice", belongs to them. */
  private int firstOfTitle(int token, int start, List<Name> found) {
    int floor = found.isEmpty() ? start : Math.max(start, found.get(found.size() - 1).end());
    int first = token;
    while (first > floor && isProper(first - 1) && TITLE_STARTS.contains(form(first - 1).toLowerCase(Locale.ROOT))) {
      first--;
    }
    return first;
  }

  /** Names do not end in a preposition, conjunction, article or clitic. */
  private int lastPart(int first, int end) {
    int last = end - 1;
    while (last > first && LOOSE.contains(tags[last])) {
      last--;
    }
    return last;
  }

  private void add(Name name, List<Name> found) {
    boolean title = name.type() == Name.Type.PERSON;
    for (int token = name.first(); title && token < name.end(); token++) {
      title = titles.contains(form(token).toLowerCase(Locale.ROOT));
    }
    found.add(title ? new Name(name.first(), name.end(), Name.Type.TITLE) : name);
  }

  /** Two places with a joint between them that together are a country: "Trinidad and Tobago". */
  private List<Name> joined(List<Name> names) {
    List<Name> joined = new ArrayList<>();
    for (Name name : names) {
      Name last = joined.isEmpty() ? name : joined.get(joined.size() - 1);
      int gap = name.first() - last.end();
      if (gap > 0 && gap <= LONGEST_JOINT && last.type() == Name.Type.PLACE && offices.isCountry(last.first(), name.end())) {
        joined.set(joined.size() - 1, new Name(last.first(), name.end(), Name.Type.PLACE));
      } else {
        joined.add(name);
      }
    }
    return joined;
  }

  /**
   * Proper nouns right behind a title are its bearer's name, all of them: the model may have found the first only, or none. Not so where
   * another name begins or the calendar goes on.
   */
  private List<Name> bearers(List<Name> names) {
    List<Name> all = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      all.add(name);
      boolean title = name.type() == Name.Type.TITLE;
      boolean bearer = name.type() == Name.Type.PERSON && i > 0 && names.get(i - 1).type() == Name.Type.TITLE
          && names.get(i - 1).end() == name.first();
      int stop = i + 1 < names.size() ? names.get(i + 1).first() : tags.length;
      int end = title || bearer ? properEnd(name.end(), Math.min(stop, sentenceEnd(name))) : name.end();
      if (end > name.end() && title) {
        all.add(new Name(name.end(), end, Name.Type.PERSON));
      } else if (end > name.end()) {
        all.set(all.size() - 1, new Name(name.first(), end, Name.Type.PERSON));
      }
    }
    return all;
  }

  private int properEnd(int from, int stop) {
    int end = from;
    while (end < stop && end - from < LONGEST_BEARER && isProper(end) && !CALENDAR.contains(form(end))) {
      end++;
    }
    return end;
  }

  private int sentenceEnd(Name name) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      low = sentences.get(middle).end() > name.first() ? low : middle + 1;
      high = sentences.get(middle).end() > name.first() ? middle : high;
    }
    return sentences.get(low).end();
  }

  private List<Name> withSurnames(List<Name> runs) {
    List<Name> all = new ArrayList<>();
    int token = 0;
    for (Name name : runs) {
      addSurnames(token, name.first(), all);
      boolean alone = name.end() - name.first() == 1;
      boolean doubtful = name.type() == Name.Type.ORGANIZATION || name.type() == Name.Type.OTHER;
      all.add(alone && doubtful && isSurname(name.first()) ? new Name(name.first(), name.end(), Name.Type.PERSON) : name);
      token = name.end();
    }
    addSurnames(token, tokens.size(), all);
    return all;
  }

  private void addSurnames(int from, int to, List<Name> names) {
    for (int token = from; token < to; token++) {
      if (isSurname(token) && !isProper(token - 1) && !isProper(token + 1)) {
        names.add(new Name(token, token + 1, Name.Type.PERSON));
      }
    }
  }

  private boolean isSurname(int token) {
    return isProper(token) && surnames.contains(form(token));
  }

  private boolean isProper(int token) {
    return token >= 0 && token < tags.length && tags[token].equals("NNP");
  }

  private String form(int token) {
    return text.substring(tokens.start(token), tokens.end(token));
  }
}
