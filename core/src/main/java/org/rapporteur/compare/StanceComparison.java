package org.rapporteur.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.model.Act;
import org.rapporteur.model.Difference;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Speaker;
import org.rapporteur.model.Statement;

/**
 * Finds two speakers who say the opposite about one thing: statements that share most of the shorter one's content words, one of them
 * denied or negated and the other not. Unlike other comparisons it looks inside one article too, since a report that sets two voices
 * against each other is where this stands most often. Each statement is paired once. Known misses: opposites in other words ("united",
 * "divided"), and irony.
 */
final class StanceComparison implements Comparison {
  private static final Set<Act> ABOUT_FACTS =
      EnumSet.of(Act.ASSERT, Act.DENY, Act.ACCUSE, Act.CRITICISE, Act.ANNOUNCE, Act.PREDICT, Act.PRAISE);
  private static final double LIKE = 0.6;
  private static final int LEAST_SHARED = 2;
  /** A speech holds the words of nearly any sentence: how many times longer than the other one statement may be. */
  private static final int LONGEST = 3;

  private final ContentWords contentWords = new ContentWords();

  /** What is held, and whether it is denied or negated. */
  private record Stance(Statement statement, EntityId speaker, Set<String> words, boolean negated) {}

  @Override
  public List<Difference> find(StoryFacts story) {
    List<Stance> stances =
        story.statements().stream()
            .filter(s -> ABOUT_FACTS.contains(s.act()) && s.speaker() instanceof Speaker.Known)
            .map(s -> stance(s, story))
            .toList();
    Set<Statement> used = new HashSet<>();
    List<Difference> found = new ArrayList<>();
    for (int[] pair : WordPairs.of(stances.stream().map(Stance::words).toList())) {
      Stance one = stances.get(pair[0]);
      Stance other = stances.get(pair[1]);
      if (isOpposite(one, other, story) && !used.contains(one.statement()) && !used.contains(other.statement())) {
        used.add(one.statement());
        used.add(other.statement());
        found.add(difference(one, other, story));
      }
    }
    return found;
  }

  private Stance stance(Statement statement, StoryFacts story) {
    String said = said(statement, story);
    boolean negated = (statement.act() == Act.DENY) != contentWords.isNegated(said);
    return new Stance(statement, statement.speaker().entityId().orElseThrow(), contentWords.of(said), negated);
  }

  private static boolean isOpposite(Stance one, Stance other, StoryFacts story) {
    boolean copied = !one.statement().article().equals(other.statement().article())
        && !story.areIndependent(one.statement().article(), other.statement().article());
    int shared = ContentWords.sharedLoosely(one.words(), other.words());
    return !copied
        && one.negated() != other.negated()
        && !one.speaker().equals(other.speaker())
        && one.statement().within().isEmpty() == other.statement().within().isEmpty()
        && shared >= LEAST_SHARED
        && shared >= LIKE * Math.min(one.words().size(), other.words().size())
        && Math.max(one.words().size(), other.words().size()) <= LONGEST * Math.min(one.words().size(), other.words().size());
  }

  private static Difference difference(Stance one, Stance other, StoryFacts story) {
    Versions versions = new Versions(story);
    for (Stance stance : List.of(one, other)) {
      Statement statement = stance.statement();
      String value = said(statement, story) + " (" + story.parties().name(stance.speaker()) + ")";
      statement.content().forEach(span -> versions.add(statement.id().value(), value, new Evidence(statement.article(), span)));
    }
    return versions.difference(Difference.Type.STANCE, Difference.Verdict.CONFLICT, one.statement().id().value());
  }

  private static String said(Statement statement, StoryFacts story) {
    String text = story.text(statement.article());
    return statement.told(text).stream().map(s -> s.of(text)).collect(Collectors.joining(" "));
  }
}
