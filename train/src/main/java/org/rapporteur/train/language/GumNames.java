package org.rapporteur.train.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.language.Name;
import org.rapporteur.language.internal.WordList;

/**
 * Names from GUM's entity annotation ({@code Entity=(12-person-...} in the last column): of each entity whose head is a proper noun the
 * head and what makes one name with it. The longer name wins over one inside it. Adjectives and plurals of peoples are not entities there:
 * capitalised adjectives, as their lemma keeps the capital, and plural proper nouns of persons become nationalities.
 */
final class GumNames {
  private static final Set<String> PARTS = Set.of("compound", "flat", "amod", "nummod", "goeswith");
  private static final Set<String> JOINTS = Set.of("of", "for", "and", "the", "&");

  private static final Set<String> TITLES =
      Set.copyOf(WordList.read(GumNames.class, "/org/rapporteur/language/name-titles.txt"));

  private record Open(String id, String type, int start) {}

  private record Found(int first, int end, Name.Type type) {}

  /** An entity whose head is a proper noun: what head matching counts. */
  record Head(int token, Name.Type type) {}

  private final Tree tree;
  private final List<Head> heads = new ArrayList<>();
  /** Those of entities that ended so far; one inside of another ends before it. */
  private final Set<Integer> entityHeads = new HashSet<>();
  private final List<Found> found = new ArrayList<>();
  private final List<Found> placed = new ArrayList<>();

  private GumNames(Tree tree) {
    this.tree = tree;
  }

  /** The tree with names, one class to a word. */
  static Tree annotate(Tree tree) {
    GumNames names = new GumNames(tree);
    names.entities();
    return tree.withNames(names.classes());
  }

  /** Persons, organisations and places, those inside of others too. */
  static List<Head> heads(Tree tree) {
    GumNames names = new GumNames(tree);
    names.entities();
    return names.heads;
  }

  private void entities() {
    Deque<Open> open = new ArrayDeque<>();
    for (int token = 0; token < tree.size(); token++) {
      for (String field : tree.misc().get(token).split("\\|")) {
        if (field.startsWith("Entity=")) {
          brackets(field.substring(7), token, open);
        }
      }
    }
  }

  /** Reads "(3-person-giv...(5-place...)1)": an opening bracket begins an entity, "7)" ends number 7, "-...)" ends the last opened. */
  private void brackets(String text, int token, Deque<Open> open) {
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) == '(') {
        int stop = nextBracket(text, at + 1);
        String[] parts = text.substring(at + 1, stop).split("-");
        open.push(new Open(parts[0], parts.length > 1 ? parts[1] : "", token));
        at = stop;
        if (at < text.length() && text.charAt(at) == ')') {
          close(open, open.peek().id(), token);
          at++;
        }
      } else {
        int stop = text.indexOf(')', at);
        close(open, text.substring(at, stop), token);
        at = stop + 1;
      }
    }
  }

  private static int nextBracket(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '(' && text.charAt(at) != ')') {
      at++;
    }
    // "cf1-2" fields never hold brackets, but a name of an article may: "Paris_(Texas)".
    return at;
  }

  private void close(Deque<Open> open, String id, int token) {
    Open match = open.stream().filter(o -> o.id().equals(id)).findFirst().orElse(null);
    if (match != null) {
      open.remove(match);
      entity(match.type(), match.start(), token + 1);
    }
  }

  private void entity(String type, int start, int end) {
    int head = head(start, end);
    if (head < 0 || !isProper(head)) {
      return;
    }
    entityHeads.add(head);
    switch (type) {
      case "person" -> heads.add(new Head(head, Name.Type.PERSON));
      case "organization" -> heads.add(new Head(head, Name.Type.ORGANIZATION));
      case "place" -> heads.add(new Head(head, Name.Type.PLACE));
      default -> {
        // The other types are not counted.
      }
    }
    Name.Type named =
        switch (type) {
          case "person" -> tree.tags().get(head).equals("NNPS") ? Name.Type.NATIONALITY : Name.Type.PERSON;
          case "organization" -> Name.Type.ORGANIZATION;
          case "place" -> Name.Type.PLACE;
          case "time", "quantity", "animal", "plant", "substance" -> null;
          default -> Name.Type.OTHER;
        };
    if (named != null) {
      int first = named == Name.Type.PERSON ? left(head, start) : leftOverJoints(head, start);
      int stop = right(head, end, named);
      found.add(new Found(first, stop, named == Name.Type.PERSON && isTitle(first, stop) ? Name.Type.TITLE : named));
    }
    if (named == Name.Type.PERSON) {
      titles(head, start);
    }
  }

  /** "the President" is a person there; to us it is a title. */
  private boolean isTitle(int first, int end) {
    return tree.forms().subList(first, end).stream().allMatch(form -> TITLES.contains(form.toLowerCase(Locale.ROOT)));
  }

  /** Titles before a name are described by their arc: "Vice President" in "Vice President Ada Brown". */
  private void titles(int name, int start) {
    int end = name;
    while (end > start && tree.heads()[end - 1] != name) {
      end--;
    }
    int title = end - 1;
    if (title >= start && isProper(title) && tree.labels().get(title).equals("nmod") && tree.heads()[title] == name) {
      found.add(new Found(left(title, start), title + 1, Name.Type.TITLE));
    }
  }

  private int head(int start, int end) {
    for (int token = start; token < end; token++) {
      int head = tree.heads()[token];
      if ((head < start || head >= end) && !tree.labels().get(token).equals("punct")) {
        return token;
      }
    }
    return -1;
  }

  private boolean isProper(int token) {
    return tree.tags().get(token).startsWith("NNP");
  }

  private boolean isPart(int token) {
    boolean capital = Character.isUpperCase(tree.forms().get(token).charAt(0));
    boolean hyphen = tree.tags().get(token).equals("HYPH");
    return hyphen || PARTS.contains(tree.labels().get(token)) && (isProper(token) || capital || tree.tags().get(token).equals("CD"));
  }

  private int left(int head, int start) {
    int first = head;
    while (first > start && isPart(first - 1)) {
      first--;
    }
    while (first < head && tree.tags().get(first).equals("HYPH")) {
      first++;
    }
    return first;
  }

  /** The names of bodies and places run over joints: "National Aeronautics and Space Administration". */
  private int leftOverJoints(int head, int start) {
    int first = left(head, start);
    int at = first - 1;
    while (at > start && JOINTS.contains(tree.forms().get(at))) {
      at--;
      if (isProper(at) || isPart(at)) {
        first = left(at, start);
        at = first - 1;
      }
    }
    return first;
  }

  /** "Sweden" in "Poland and Sweden" is a name of its own, "Sons" in "Brown and Sons" is not. */
  private boolean isCoordinated(int token, int head) {
    return tree.labels().get(token).equals("conj") && tree.heads()[token] == head && entityHeads.contains(token);
  }

  private int right(int head, int end, Name.Type type) {
    int last = head;
    int beforeJoint = head;
    for (int at = head + 1; at < end; at++) {
      if (isCoordinated(at, head)) {
        return beforeJoint + 1;
      }
      if (isPart(at)) {
        last = tree.tags().get(at).equals("HYPH") ? last : at;
      } else if (type != Name.Type.ORGANIZATION && type != Name.Type.PLACE || !(JOINTS.contains(tree.forms().get(at)) || isProper(at))) {
        return last + 1;
      } else if (isProper(at)) {
        last = at;
      } else {
        beforeJoint = last;
      }
    }
    return last + 1;
  }

  /** The tree with the names that lie inside of those that {@link #annotate} gives, one class to a word; of the longest of them. */
  static Tree annotateInner(Tree tree) {
    GumNames names = new GumNames(tree);
    names.entities();
    names.classes();
    List<Found> outer = List.copyOf(names.placed);
    names.found.removeIf(f -> outer.stream().noneMatch(o -> o.first() <= f.first() && f.end() <= o.end() && o.end() - o.first() > f.end() - f.first()));
    names.placed.clear();
    return tree.withNames(names.place());
  }

  private List<String> classes() {
    for (int token = 0; token < tree.size(); token++) {
      String lemma = tree.lemmas().get(token);
      if (tree.tags().get(token).equals("JJ") && Character.isUpperCase(lemma.charAt(0)) && lemma.length() > 2) {
        found.add(new Found(token, token + 1, Name.Type.NATIONALITY));
      }
    }
    return place();
  }

  private List<String> place() {
    String[] classes = new String[tree.size()];
    Arrays.fill(classes, "O");
    found.sort(Comparator.comparingInt((Found f) -> f.first() - f.end()).thenComparingInt(Found::first));
    for (Found name : found) {
      boolean free = Arrays.stream(classes, name.first(), name.end()).allMatch("O"::equals);
      if (free) {
        placed.add(name);
      }
      for (int token = name.first(); free && token < name.end(); token++) {
        classes[token] = (token == name.first() ? "B-" : "I-") + name.type();
      }
    }
    return List.of(classes);
  }
}
