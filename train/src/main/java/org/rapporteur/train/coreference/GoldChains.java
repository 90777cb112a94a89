package org.rapporteur.train.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.coreference.Options;
import org.rapporteur.model.Span;

/** Which options are right by the annotated chains of an article. */
final class GoldChains {
  private final Map<Span, Integer> chainOf = new HashMap<>();
  private final Map<Integer, OntoGum.Mention> shortestAt = new HashMap<>();

  GoldChains(List<OntoGum.Mention> gold) {
    for (OntoGum.Mention mention : gold) {
      chainOf.put(new Span(mention.start(), mention.end()), mention.chain());
      shortestAt.merge(mention.head(), mention, (a, b) -> a.end() - a.start() <= b.end() - b.start() ? a : b);
    }
  }

  /** By option: each phrase of the same chain, or option 0, "nothing before it", if there is none. */
  boolean[] right(Options options) {
    int gold = chain(options, 0);
    boolean[] right = new boolean[options.size()];
    right[0] = true;
    for (int option = 1; option < right.length; option++) {
      right[option] = gold >= 0 && chain(options, option) == gold;
      right[0] &= !right[option];
    }
    return right;
  }

  /** Whether the phrase that is to be resolved is annotated at all. */
  boolean isMention(Options options) {
    return chain(options, 0) >= 0;
  }

  /** The chain of the mention with the same bounds, else of the shortest with the same head; -1 for none. */
  private int chain(Options options, int option) {
    Integer exact = chainOf.get(options.span(option));
    if (exact != null) {
      return exact;
    }
    OntoGum.Mention same = shortestAt.get(options.head(option).start());
    return same == null ? -1 : same.chain();
  }
}
