package org.rapporteur.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.model.Act;
import org.rapporteur.model.Dated;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Ids;
import org.rapporteur.model.Position;
import org.rapporteur.model.Position.Answer;
import org.rapporteur.model.Position.Kind;
import org.rapporteur.model.Position.State;
import org.rapporteur.model.PositionId;
import org.rapporteur.model.Statement;

/**
 * Finds what one side wants of another and how it was answered. A position is a demand or request; those of one side (a state and who
 * acts for it) in like words are one. An answer is a refusal, agreement, promise or offer by the side that was asked, or by any other
 * when the demand names none, which takes up its words, or speaks of "demands" and names who made them. A later answer of a kind that
 * settles the matter decides how the position stands. Known misses: answers in deeds, and answers that take up neither words nor name.
 */
public final class PositionFinder {
  private static final Set<Act> WANTS = EnumSet.of(Act.DEMAND, Act.ASK);
  private static final Map<Act, Kind> ANSWERS =
      new EnumMap<>(
          Map.of(Act.REJECT, Kind.REJECTED, Act.AGREE, Kind.ACCEPTED, Act.PROMISE, Kind.ACCEPTED, Act.OFFER, Kind.OFFERED));
  private static final double SAME = 0.5;
  private static final double TAKEN_UP = 0.4;
  private static final int LEAST_WORDS = 2;

  private final ContentWords contentWords = new ContentWords();
  private final WordList demandWords = WordList.load("demand-words.en.txt");
  private final WordList delayWords = WordList.load("delay-words.en.txt");

  /** In order of first evidence. */
  public List<Position> find(StoryFacts story) {
    List<List<Statement>> groups = new ArrayList<>();
    for (Statement statement : story.statements()) {
      if (WANTS.contains(statement.act()) && statement.speaker().entityId().isPresent() && hasWords(statement, story)) {
        Optional<List<Statement>> same = groups.stream().filter(g -> isSame(g.get(0), statement, story)).findFirst();
        same.ifPresentOrElse(g -> g.add(statement), () -> groups.add(new ArrayList<>(List.of(statement))));
      }
    }
    return groups.stream().map(group -> position(group, story)).toList();
  }

  /** A demand of one word, such as "that", says nothing by itself. */
  private boolean hasWords(Statement statement, StoryFacts story) {
    return words(statement, story).size() >= LEAST_WORDS;
  }

  private boolean isSame(Statement one, Statement other, StoryFacts story) {
    return story.parties().match(speaker(one), speaker(other)) != Parties.Match.NONE
        && ContentWords.shared(words(one, story), words(other, story)) >= LEAST_WORDS
        && ContentWords.overlap(words(one, story), words(other, story)) >= SAME;
  }

  private Position position(List<Statement> group, StoryFacts story) {
    Statement first = group.get(0);
    Optional<EntityId> to = group.stream().map(Statement::addressee).flatMap(Optional::stream).findFirst();
    List<Answer> answers = answers(group, to, story);
    return new Position(
        new PositionId(Ids.of("ps", first.id())),
        speaker(first),
        to,
        said(first, story),
        group.stream().map(Statement::id).toList(),
        answers,
        state(answers),
        group.stream().map(s -> new Evidence(s.article(), s.evidence())).toList());
  }

  private List<Answer> answers(List<Statement> wanted, Optional<EntityId> to, StoryFacts story) {
    List<Answer> answers = new ArrayList<>();
    for (Statement statement : story.statements()) {
      Kind kind = ANSWERS.get(statement.act());
      Optional<EntityId> by = statement.speaker().entityId();
      if (kind != null && by.isPresent() && mayAnswer(by.get(), wanted.get(0), to, story)
          && wanted.stream().anyMatch(w -> takesUp(statement, w, story))) {
        boolean later = kind == Kind.ACCEPTED && delayWords.occursIn(said(statement, story));
        Optional<Dated> date = story.date(statement.article(), statement.when());
        answers.add(new Answer(by.get(), later ? Kind.PUT_OFF : kind, statement.id(), date.map(Dated::period)));
      }
    }
    return answers;
  }

  private static boolean mayAnswer(EntityId by, Statement wanted, Optional<EntityId> to, StoryFacts story) {
    return to.map(asked -> story.parties().match(by, asked) != Parties.Match.NONE)
        .orElse(story.parties().match(by, speaker(wanted)) == Parties.Match.NONE);
  }

  private boolean takesUp(Statement answer, Statement wanted, StoryFacts story) {
    Set<String> words = words(answer, story);
    Set<String> asked = words(wanted, story);
    boolean like = ContentWords.shared(words, asked) >= LEAST_WORDS && ContentWords.overlap(words, asked) >= TAKEN_UP;
    return like || demandWords.occursIn(said(answer, story)) && names(answer, speaker(wanted), story);
  }

  /** Whether the answer's words hold a mention of whoever wanted it, or of the state it acts for. */
  private static boolean names(Statement answer, EntityId who, StoryFacts story) {
    return story.articles().stream()
        .filter(a -> a.article().id().equals(answer.article()))
        .flatMap(a -> a.entities().stream())
        .filter(e -> e.mentions().stream().anyMatch(m -> answer.evidence().contains(m.evidence().span())))
        .map(Entity::id)
        .anyMatch(id -> story.parties().match(story.joined(id), who) != Parties.Match.NONE);
  }

  private static State state(List<Answer> answers) {
    State state = answers.isEmpty() ? State.OPEN : State.ANSWERED;
    for (Answer answer : answers) {
      state = answer.kind() == Kind.ACCEPTED ? State.ACCEPTED : answer.kind() == Kind.REJECTED ? State.REJECTED : state;
    }
    return state;
  }

  private static EntityId speaker(Statement statement) {
    return statement.speaker().entityId().orElseThrow();
  }

  private static String said(Statement statement, StoryFacts story) {
    return statement.content().stream().map(s -> s.of(story.text(statement.article()))).collect(Collectors.joining(" "));
  }

  private Set<String> words(Statement statement, StoryFacts story) {
    return contentWords.of(said(statement, story));
  }
}
