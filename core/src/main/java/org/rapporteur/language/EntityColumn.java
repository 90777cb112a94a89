package org.rapporteur.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.EntityType;

/**
 * Chains of two phrases or more as brackets on tokens, in the notation of CorefUD: {@code (e3-person-2} opens a phrase of entity 3 whose
 * head is its second word, {@code e3)} closes it, {@code (e3-person-1)} is a phrase of one word.
 */
final class EntityColumn {
  /** What stands in an opening bracket, in order; what is empty at its end is left out. */
  static final String ATTRIBUTES = "eid-etype-head-other";

  private record Bracket(int entity, TokenMention mention, String opening) {
    boolean isSingle() {
      return mention.end() - mention.first() == 1;
    }
  }

  private EntityColumn() {}

  /** What each token opens and closes; empty for most. */
  static String[] of(Analysis analysis, List<Chain> chains) {
    List<Bracket> brackets = brackets(chains);
    StringBuilder[] opened = new StringBuilder[analysis.size()];
    StringBuilder[] closed = new StringBuilder[analysis.size()];
    // Of two phrases that begin together the longer opens first; of two that end together the shorter closes first.
    brackets.sort(Comparator.comparingInt((Bracket b) -> b.mention().first()).thenComparingInt(b -> -b.mention().end()));
    for (Bracket bracket : brackets) {
      append(opened, bracket.mention().first(), bracket.opening() + (bracket.isSingle() ? ")" : ""));
    }
    Collections.reverse(brackets);
    for (Bracket bracket : brackets) {
      if (!bracket.isSingle()) {
        append(closed, bracket.mention().end() - 1, "e" + bracket.entity() + ")");
      }
    }
    String[] column = new String[analysis.size()];
    for (int token = 0; token < column.length; token++) {
      column[token] = (closed[token] == null ? "" : closed[token].toString()) + (opened[token] == null ? "" : opened[token].toString());
    }
    return column;
  }

  private static List<Bracket> brackets(List<Chain> chains) {
    List<Bracket> brackets = new ArrayList<>();
    int entity = 0;
    for (Chain chain : chains) {
      if (chain.mentions().size() > 1) {
        entity++;
        add(entity, chain, brackets);
      }
    }
    return brackets;
  }

  /** Phrases of one chain that cross, or are the same, would make its brackets ambiguous: the first counts. */
  private static void add(int entity, Chain chain, List<Bracket> brackets) {
    Set<List<Integer>> extents = new HashSet<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (TokenMention mention : chain.mentions()) {
      while (!open.isEmpty() && open.peek() <= mention.first()) {
        open.pop();
      }
      boolean crosses = !open.isEmpty() && mention.end() > open.peek();
      if (!crosses && extents.add(List.of(mention.first(), mention.end()))) {
        brackets.add(new Bracket(entity, mention, opening(entity, chain, mention)));
        open.push(mention.end());
      }
    }
  }

  private static String opening(int entity, Chain chain, TokenMention mention) {
    String type = chain.type().map(EntityColumn::harmonised).orElse("");
    String own = chain.type().map(t -> "-type:" + t.name().toLowerCase(java.util.Locale.ROOT)).orElse("");
    return "(e" + entity + "-" + type + "-" + (mention.head() - mention.first() + 1) + own;
  }

  /** In CorefUD's types, which know neither states nor groups; ours follows under {@code other}. */
  private static String harmonised(EntityType type) {
    return switch (type) {
      case PERSON, GROUP -> "person";
      case ORGANIZATION -> "organization";
      case STATE, PLACE -> "place";
    };
  }

  private static void append(StringBuilder[] column, int token, String text) {
    column[token] = column[token] == null ? new StringBuilder() : column[token];
    column[token].append(text);
  }
}
