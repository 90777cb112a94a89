package org.rapporteur.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.model.EventType;

/**
 * PLOVER's modes and contexts and their relation to CAMEO, from the resources {@code plover-types.tsv}, {@code
 * plover-contexts.tsv}, {@code cameo.tsv} and {@code cameo-nearest.tsv}. Follows the manual's draft version 2.0; where the
 * published CAMEO table still has modes that 2.0 removed (ban, return, ease, assassinate, massacre, cleansing) it gives those
 * of 2.0. Immutable.
 */
public final class PloverCatalogue {
  /**
   * What a CAMEO code means in PLOVER.
   *
   * @param contexts sorted, may be empty
   */
  public record Meaning(EventType type, Optional<String> mode, List<String> contexts) {}

  /** How an event type scores: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict. */
  public record Kind(EventType type, int quad, double score) {}

  private final Map<EventType, Kind> kinds = new EnumMap<>(EventType.class);
  private final Map<EventType, Map<String, Double>> modes = new EnumMap<>(EventType.class);
  private final Set<String> contexts = new TreeSet<>();
  private final Map<String, Meaning> byCameo = new LinkedHashMap<>();
  private final Map<String, String> nearest = new HashMap<>();

  public PloverCatalogue() {
    for (EventType type : EventType.values()) {
      modes.put(type, new LinkedHashMap<>());
    }
    for (Table.Row row : Table.read("plover-types.tsv")) {
      EventType type = EventType.valueOf(row.cell(0));
      if (row.cell(1).isEmpty()) {
        kinds.put(type, new Kind(type, Integer.parseInt(row.cell(2)), Double.parseDouble(row.cell(3))));
      } else {
        modes.get(type).put(row.cell(1), row.cell(3).isEmpty() ? kinds.get(type).score() : Double.parseDouble(row.cell(3)));
      }
    }
    Table.read("plover-contexts.tsv").forEach(row -> contexts.add(row.cell(0)));
    Table.read("cameo.tsv").forEach(this::addCameo);
    Table.read("cameo-nearest.tsv").forEach(this::addNearest);
  }

  /** Quad class and cooperation score of a type. */
  public Kind kind(EventType type) {
    return kinds.get(type);
  }

  /** The modes of a type, in the manual's order; may be empty. */
  public List<String> modes(EventType type) {
    return new ArrayList<>(modes.get(type).keySet());
  }

  /** The cooperation score, -10 to 10, of a type in a mode; the bare type's where there is no such mode. */
  public double score(EventType type, Optional<String> mode) {
    return mode.map(m -> modes.get(type).get(m)).orElse(kinds.get(type).score());
  }

  /** All contexts, sorted. */
  public List<String> contexts() {
    return List.copyOf(contexts);
  }

  /** All CAMEO codes that have a meaning in PLOVER, in order. */
  public List<String> cameoCodes() {
    return List.copyOf(byCameo.keySet());
  }

  /** What a CAMEO code of two to four digits means; empty for 01 and 02, which PLOVER dropped, and for no code. */
  public Optional<Meaning> ofCameo(String code) {
    return Optional.ofNullable(byCameo.get(code));
  }

  /**
   * The most general CAMEO code for a type in a mode, one that shares a context where that can be had; three or four digits.
   * For a mode that no code has, the nearest one's, else the bare type's.
   */
  public String cameo(EventType type, Optional<String> mode, List<String> wanted) {
    String near = nearest.get(type + " " + mode.orElse(""));
    if (near != null) {
      return near;
    }
    String best = "";
    int bestRank = -1;
    for (Map.Entry<String, Meaning> entry : byCameo.entrySet()) {
      Meaning meaning = entry.getValue();
      if (meaning.type() != type || entry.getKey().length() < 3) {
        continue;
      }
      int rank = rank(meaning, mode, wanted);
      if (rank > bestRank) {
        best = entry.getKey();
        bestRank = rank;
      }
    }
    return best;
  }

  /** Mode counts before context; a context that was not asked for counts against. */
  private static int rank(Meaning meaning, Optional<String> mode, List<String> wanted) {
    int rank = meaning.mode().equals(mode) ? 20 : meaning.mode().isEmpty() ? 10 : 0;
    for (String context : meaning.contexts()) {
      rank += wanted.contains(context) ? 2 : -1;
    }
    return Math.max(rank, 0);
  }

  private void addNearest(Table.Row row) {
    EventType type = EventType.valueOf(row.cell(0));
    Meaning meaning = byCameo.get(row.cell(2));
    if (!modes.get(type).containsKey(row.cell(1)) || meaning == null || meaning.type() != type) {
      throw row.wrong("no mode of " + type + " with a code of that type");
    }
    nearest.put(type + " " + row.cell(1), row.cell(2));
  }

  private void addCameo(Table.Row row) {
    EventType type = EventType.valueOf(row.cell(1));
    Optional<String> mode = Optional.of(row.cell(2)).filter(m -> !m.isEmpty());
    if (mode.isPresent() && !modes.get(type).containsKey(mode.get())) {
      throw row.wrong(type + " has no mode " + mode.get());
    }
    List<String> of = row.cell(3).isEmpty() ? List.of() : new ArrayList<>(new TreeSet<>(List.of(row.cell(3).split(","))));
    if (!contexts.containsAll(of)) {
      throw row.wrong("not all contexts: " + of);
    }
    byCameo.put(row.cell(0), new Meaning(type, mode, of));
  }
}
