package org.rapporteur.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.model.EventType;

/**
 * The words that tell events: one resource for each of PLOVER's types under {@code lexicon/}, each row a pattern, roles, mode,
 * contexts,
 * CAMEO code and an example sentence. Noun classes that patterns share are in {@code lexicon/classes.tsv}. Immutable.
 */
final class EventLexicon {
  private final Map<String, Set<String>> classes = classes();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, List<Entry>> byLemma = new HashMap<>();

  /**
   * @throws IllegalStateException if a row is wrong, naming it
   */
  EventLexicon(PloverCatalogue catalogue) {
    for (EventType type : EventType.values()) {
      for (Table.Row row : Table.read("lexicon/" + type.name().toLowerCase(Locale.ROOT) + ".tsv")) {
        add(entry(type, row, classes, catalogue));
      }
    }
    byLemma.values().forEach(list -> list.sort(Comparator.comparingInt((Entry e) -> -e.pattern().weight())));
  }

  /** All entries, by type and row. */
  List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** Entries for a lemma, those that ask most first; may be empty. */
  List<Entry> of(char part, String lemma) {
    return byLemma.getOrDefault(part + ":" + lemma, List.of());
  }

  /**
   * The lemmas of a noun class.
   *
   * @throws IllegalArgumentException if there is no such class
   */
  Set<String> nouns(String name) {
    if (!classes.containsKey(name)) {
      throw new IllegalArgumentException("no such noun class: " + name);
    }
    return classes.get(name);
  }

  private void add(Entry entry) {
    entries.add(entry);
    String key = entry.pattern().part() + ":" + entry.pattern().lemma();
    byLemma.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
  }

  private static Entry entry(EventType type, Table.Row row, Map<String, Set<String>> classes, PloverCatalogue catalogue) {
    Pattern pattern = Pattern.parse(row, classes);
    Optional<String> mode = Optional.of(row.cell(2)).filter(m -> !m.isEmpty());
    List<String> contexts = row.cell(3).isEmpty() ? List.of() : new ArrayList<>(new TreeSet<>(List.of(row.cell(3).split(","))));
    Optional<String> cameo = Optional.of(row.cell(4)).filter(c -> !c.isEmpty());
    if (mode.isPresent() && !catalogue.modes(type).contains(mode.get())) {
      throw row.wrong(type + " has no mode " + mode.get());
    }
    if (!catalogue.contexts().containsAll(contexts)) {
      throw row.wrong("not all contexts: " + contexts);
    }
    if (cameo.isPresent() && catalogue.ofCameo(cameo.get()).isEmpty()) {
      throw row.wrong("no CAMEO code " + cameo.get());
    }
    Entry.Roles roles = Entry.Roles.parse(row, pattern.part(), row.cell(1));
    return new Entry(pattern, type, roles, mode, contexts, cameo, row.cell(5), row.file() + ":" + row.line());
  }

  private static Map<String, Set<String>> classes() {
    Map<String, Set<String>> classes = new HashMap<>();
    for (Table.Row row : Table.read("lexicon/classes.tsv")) {
      classes.computeIfAbsent(row.cell(0), k -> new TreeSet<>()).addAll(List.of(row.cell(1).split(" +")));
    }
    return classes;
  }
}
