package org.rapporteur.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that say something about the event they govern: that it is planned, feared, denied, called off, going on; or that their
 * subject
 * performs it ("launch an attack"). From the resource {@code lexicon/governors.tsv}. Immutable.
 */
final class Governors {
  /** What a governor makes of the event under it. */
  enum Effect {
    /** It took place; the governor only performs or reports it. */
    NEUTRAL,
    ONGOING,
    PLANNED,
    POSSIBLE,
    DENIED,
    CALLED_OFF,
    /** It did not take place: avoided, failed, refused. */
    NOT
  }

  /**
   * A row.
   *
   * @param performs whether the subject of the governor does what its object names
   */
  record Governor(String lemma, Optional<String> particle, Effect effect, boolean performs) {}

  /** Verbs whose subject performs what a phrase names: "engage in talks", "embark on a tour". */
  private static final Set<String> JOINING =
      Set.of("engage", "participate", "take", "enter", "embark", "resort", "join", "respond", "retaliate", "proceed", "go",
          "meet");

  private final Map<String, List<Governor>> byLemma = new HashMap<>();
  private final Set<String> transparent = new HashSet<>();

  Governors() {
    for (Table.Row row : Table.read("lexicon/governors.tsv")) {
      String[] words = row.cell(0).split(" +");
      if (row.cell(1).equals("SAME")) {
        transparent.add(words[0].substring(2));
        continue;
      }
      Optional<String> particle = words.length > 1 ? Optional.of(words[1].substring(1)) : Optional.empty();
      Governor governor = new Governor(words[0], particle, Effect.valueOf(row.cell(1)), row.cell(2).equals("performs"));
      List<Governor> list = byLemma.computeIfAbsent(words[0], k -> new ArrayList<>());
      list.add(particle.isPresent() ? 0 : list.size(), governor);
    }
  }

  /** The row for a word, if it governs at all; one with a particle comes before one without. */
  Optional<Governor> of(Tree tree, int token) {
    String part = tree.isVerb(token) ? "v:" : tree.isAdjective(token) ? "a:" : "n:";
    List<Governor> rows = byLemma.getOrDefault(part + tree.lemma(token), List.of());
    if (rows.isEmpty() && part.equals("n:") && tree.lemma(token).endsWith("ing")) {
      rows = byLemma.getOrDefault("v:" + tree.lemma(token).substring(0, tree.lemma(token).length() - 3), List.of());
    }
    for (Governor governor : rows) {
      if (governor.particle().isEmpty() || tree.hasParticle(token, governor.particle().get())) {
        return Optional.of(governor);
      }
    }
    return Optional.empty();
  }

  /** Whether the verb's agent does what the noun in {@code relation} to it names. */
  boolean passesSubject(Tree tree, int verb, String relation) {
    if (relation.equals("obl")) {
      return JOINING.contains(tree.lemma(verb));
    }
    boolean argument = relation.equals("obj") || tree.isPassive(verb) && relation.equals("nsubj");
    return argument && of(tree, verb).filter(Governor::performs).isPresent();
  }

  /** Whether the noun only counts or groups what follows it: "a series of attacks". */
  boolean isTransparent(String noun) {
    return transparent.contains(noun);
  }
}
