package org.rapporteur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.model.Article;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Stage;
import org.rapporteur.model.Statement;

/**
 * Links statements that one article tells more than once, as a headline, a lead and the words themselves do. A statement repeats the
 * earliest one of the same speaker if nearly all content words of the shorter of the two stand in the longer, and both are of one mind
 * about "not". Statements inside others repeat nothing. Reads the text only, not the tree. Known
 * misses: a telling in quite other words, and a speaker who is named in one place and described as nobody known in the other.
 */
public final class RepeatFinder implements Stage<RepeatFinder.Input, List<Statement>> {
  private static final double SAME = 0.7;
  private static final int LEAST_WORDS = 3;

  private final ContentWords contentWords = new ContentWords();

  /** @param statements in order of position */
  public record Input(Article article, List<Statement> statements) {}

  /** A statement that others may repeat. */
  private record Told(Statement statement, Set<String> words, boolean negated) {}

  /** The same statements in the same order; those that repeat another say which, always one that itself repeats nothing. */
  @Override
  public Outcome<List<Statement>> run(Input input) {
    Map<EntityId, List<Told>> firsts = new HashMap<>();
    List<Statement> linked = new ArrayList<>();
    for (Statement statement : input.statements()) {
      Optional<EntityId> speaker = statement.speaker().entityId();
      Told told = told(statement, input.article().text());
      if (speaker.isEmpty() || statement.within().isPresent() || told.words().size() < LEAST_WORDS) {
        linked.add(statement);
        continue;
      }
      List<Told> before = firsts.computeIfAbsent(speaker.get(), key -> new ArrayList<>());
      Optional<Told> first = before.stream().filter(other -> isSame(other, told)).findFirst();
      linked.add(first.map(other -> statement.repeating(other.statement().id())).orElse(statement));
      if (first.isEmpty()) {
        before.add(told);
      }
    }
    return Outcome.of(List.copyOf(linked));
  }

  private Told told(Statement statement, String text) {
    String words = statement.content().stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
    return new Told(statement, contentWords.of(words), contentWords.isNegated(words));
  }

  private static boolean isSame(Told one, Told other) {
    return one.negated() == other.negated()
        && ContentWords.shared(one.words(), other.words()) >= LEAST_WORDS
        && ContentWords.overlap(one.words(), other.words()) >= SAME;
  }
}
