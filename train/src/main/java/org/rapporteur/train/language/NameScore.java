package org.rapporteur.train.language;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.Name;

/** Precision and recall of persons, organisations and places by their heads: a name is right that covers the head of one of its type. */
final class NameScore {
  private static final Set<Name.Type> COUNTED = Set.of(Name.Type.PERSON, Name.Type.ORGANIZATION, Name.Type.PLACE);

  private static final class Tally {
    private int gold;
    private int found;
    private int given;
    private int right;

    private void add(Tally other) {
      gold += other.gold;
      found += other.found;
      given += other.given;
      right += other.right;
    }

    @Override
    public String toString() {
      double precision = 100.0 * right / Math.max(1, given);
      double recall = 100.0 * found / Math.max(1, gold);
      double both = 2 * precision * recall / Math.max(1, precision + recall);
      return String.format(Locale.ROOT, "P %.1f R %.1f F1 %.1f (%d in gold, %d given)", precision, recall, both, gold, given);
    }
  }

  private final Map<Name.Type, Tally> tallies = new EnumMap<>(Name.Type.class);

  /**
   * @param heads of the names that should be found
   * @param given by place in the text, as the heads
   */
  void add(List<GumNames.Head> heads, List<Name> given) {
    for (GumNames.Head head : heads) {
      Tally tally = tally(head.type());
      tally.gold++;
      tally.found += given.stream().anyMatch(name -> covers(name, head)) ? 1 : 0;
    }
    for (Name name : given) {
      if (COUNTED.contains(name.type())) {
        Tally tally = tally(name.type());
        tally.given++;
        tally.right += heads.stream().anyMatch(head -> covers(name, head)) ? 1 : 0;
      }
    }
  }

  private Tally tally(Name.Type type) {
    return tallies.computeIfAbsent(type, key -> new Tally());
  }

  private static boolean covers(Name name, GumNames.Head head) {
    return name.type() == head.type() && name.first() <= head.token() && head.token() < name.end();
  }

  @Override
  public String toString() {
    Tally all = new Tally();
    tallies.values().forEach(all::add);
    return "all " + all + "; " + tallies;
  }
}
