package org.rapporteur.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
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
import org.rapporteur.model.StatementId;

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

  /** The statements of a story that want or answer something, and the words of each, read once. */
  private record Voices(StoryFacts facts, List<Statement> statements, Map<StatementId, Set<String>> words) {}

  private Voices voices(StoryFacts story) {
    List<Statement> heard =
        story.statements().stream().filter(s -> WANTS.contains(s.act()) || ANSWERS.containsKey(s.act())).toList();
    Map<StatementId, Set<String>> words = new HashMap<>();
    Voices voices = new Voices(story, heard, words);
    heard.forEach(s -> words.put(s.id(), contentWords.of(said(s, voices))));
    return voices;
  }

  /** In order of first evidence. */
  public List<Position> find(StoryFacts story) {
    Voices voices = voices(story);
    List<List<Statement>> groups = new ArrayList<>();
    for (Statement statement : voices.statements()) {
      if (WANTS.contains(statement.act()) && statement.speaker().entityId().isPresent() && hasWords(statement, voices)) {
        Optional<List<Statement>> same = groups.stream().filter(g -> isSame(g.get(0), statement, voices)).findFirst();
        same.ifPresentOrElse(g -> g.add(statement), () -> groups.add(new ArrayList<>(List.of(statement))));
      }
    }
    return groups.stream().map(group -> position(group, voices)).toList();
  }

  /** A demand of one word, such as "that", says nothing by itself. */
  private boolean hasWords(Statement statement, Voices voices) {
    return words(statement, voices).size() >= LEAST_WORDS;
  }

  private boolean isSame(Statement one, Statement other, Voices voices) {
    return voices.facts().parties().match(speaker(one), speaker(other)) != Parties.Match.NONE
        && ContentWords.shared(words(one, voices), words(other, voices)) >= LEAST_WORDS
        && ContentWords.overlap(words(one, voices), words(other, voices)) >= SAME;
  }

  private Position position(List<Statement> group, Voices voices) {
    Statement first = group.get(0);
    Optional<EntityId> to = group.stream().map(Statement::addressee).flatMap(Optional::stream).findFirst();
    List<Answer> answers = answers(group, to, voices);
    return new Position(
        new PositionId(Ids.of("ps", first.id())),
        speaker(first),
        to,
        said(first, voices),
        group.stream().map(Statement::id).toList(),
        answers,
        state(answers),
        group.stream().map(s -> new Evidence(s.article(), s.evidence())).toList());
  }

  private List<Answer> answers(List<Statement> wanted, Optional<EntityId> to, Voices voices) {
    List<Answer> answers = new ArrayList<>();
    for (Statement statement : voices.statements()) {
      Kind kind = ANSWERS.get(statement.act());
      Optional<EntityId> by = statement.speaker().entityId();
      if (kind != null && by.isPresent() && mayAnswer(by.get(), wanted.get(0), to, voices)
          && wanted.stream().anyMatch(w -> takesUp(statement, w, voices))) {
        boolean later = kind == Kind.ACCEPTED && delayWords.occursIn(said(statement, voices));
        Optional<Dated> date = voices.facts().date(statement.article(), statement.when());
        answers.add(new Answer(by.get(), later ? Kind.PUT_OFF : kind, statement.id(), date.map(Dated::period)));
      }
    }
    return answers;
  }

  private static boolean mayAnswer(EntityId by, Statement wanted, Optional<EntityId> to, Voices voices) {
    return to.map(asked -> voices.facts().parties().match(by, asked) != Parties.Match.NONE)
        .orElse(voices.facts().parties().match(by, speaker(wanted)) == Parties.Match.NONE);
  }

  private boolean takesUp(Statement answer, Statement wanted, Voices voices) {
    Set<String> words = words(answer, voices);
    Set<String> asked = words(wanted, voices);
    boolean like = ContentWords.shared(words, asked) >= LEAST_WORDS && ContentWords.overlap(words, asked) >= TAKEN_UP;
    return like || demandWords.occursIn(said(answer, voices)) && names(answer, speaker(wanted), voices);
  }

  /** Whether the answer's words hold a mention of whoever wanted it, or of the state it acts for. */
  private static boolean names(Statement answer, EntityId who, Voices voices) {
    return voices.facts().article(answer.article()).entities().stream()
        .filter(e -> e.mentions().stream().anyMatch(m -> answer.evidence().contains(m.evidence().span())))
        .map(Entity::id)
        .anyMatch(id -> voices.facts().parties().match(voices.facts().joined(id), who) != Parties.Match.NONE);
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

  private static String said(Statement statement, Voices voices) {
    String text = voices.facts().text(statement.article());
    return statement.told(text).stream().map(s -> s.of(text)).collect(Collectors.joining(" "));
  }

  private static Set<String> words(Statement statement, Voices voices) {
    return voices.words().get(statement.id());
  }
}
