package org.rapporteur.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.language.Analysis;
import org.rapporteur.model.Act;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentId;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Ids;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Speaker;
import org.rapporteur.model.Span;
import org.rapporteur.model.Stage;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Status;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.When;

/**
 * Finds what one article says somebody undertook to do. Reads statements, events, trees and times; writes commitments, all open.
 *
 * <p>An undertaking is a promise or an offer; an agreement, announcement or assertion whose content looks ahead ("agreed to hold", "we
 * will send") and whose doer is the speaker; or a planned deed of help, agreement, cooperation, retreat or concession that the article
 * reports. The condition is the clause under "if", "unless" and their like; the time is the first one inside the words. Known misses:
 * undertakings in nouns ("the pledge of aid"), by somebody the article does not name, and conditions in a sentence of their own.
 */
public final class CommitmentFinder implements Stage<CommitmentFinder.Input, List<Commitment>> {
  /** An article with the statements and events that may hold an undertaking. */
  public record Input(AnnotatedArticle annotated, List<Statement> statements, List<EventReport> events) {}

  private static final Set<Act> UNDERTAKINGS = EnumSet.of(Act.PROMISE, Act.OFFER);
  private static final Set<Act> PERHAPS = EnumSet.of(Act.AGREE, Act.ANNOUNCE, Act.ASSERT);
  private static final Set<EventType> DEEDS =
      EnumSet.of(EventType.AID, EventType.AGREE, EventType.COOPERATE, EventType.RETREAT, EventType.CONCEDE);
  private static final Set<String> AHEAD = Set.of("will", "shall", "'ll", "’ll");
  private static final Set<String> FIRST_PERSON = Set.of("i", "we");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "provided", "providing", "once");

  @Override
  public Outcome<List<Commitment>> run(Input input) {
    List<Commitment> found = new ArrayList<>();
    for (Statement statement : input.statements()) {
      if (isUndertaking(statement, input.annotated())) {
        found.add(ofStatement(statement, input));
      }
    }
    for (EventReport event : input.events()) {
      boolean told = found.stream().anyMatch(c -> c.evidence().get(0).span().overlaps(event.span()));
      if (DEEDS.contains(event.type()) && event.status() == Status.PLANNED && !event.actors().isEmpty() && !told) {
        found.add(ofEvent(event, input.annotated()));
      }
    }
    found.sort(Comparator.comparing((Commitment c) -> c.evidence().get(0)).thenComparing(Commitment::what));
    return Outcome.of(List.copyOf(found));
  }

  private static boolean isUndertaking(Statement statement, AnnotatedArticle annotated) {
    if (!(statement.speaker() instanceof Speaker.Known known)) {
      return false;
    }
    return UNDERTAKINGS.contains(statement.act())
        || PERHAPS.contains(statement.act()) && looksAhead(statement, known.entity(), annotated);
  }

  /** Whether the content is an infinitive, or a clause with "will" whose subject is the speaker. */
  private static boolean looksAhead(Statement statement, EntityId speaker, AnnotatedArticle annotated) {
    Analysis analysis = annotated.analysis();
    for (Span content : statement.content()) {
      int first = analysis.tokenAtOrAfter(content.start());
      if (first < analysis.size() && analysis.tag(first).equals("TO") && statement.act() != Act.ASSERT) {
        return true;
      }
      for (int t = first; t < analysis.size() && analysis.start(t) < content.end(); t++) {
        int verb = analysis.head(t);
        if (AHEAD.contains(analysis.lower(t)) && verb >= 0 && isMain(verb, content, analysis) && isDoer(verb, speaker, annotated)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether no other word of the content governs the verb: "I doubt we will pay" undertakes nothing. */
  private static boolean isMain(int verb, Span content, Analysis analysis) {
    int governor = analysis.head(verb);
    return governor < 0 || analysis.label(verb).equals("conj") || !content.contains(analysis.start(governor));
  }

  private static boolean isDoer(int verb, EntityId speaker, AnnotatedArticle annotated) {
    Analysis analysis = annotated.analysis();
    int subject = analysis.child(verb, "nsubj");
    int mark = analysis.child(verb, "mark");
    return subject >= 0
        && (mark < 0 || !CONDITIONS.contains(analysis.lower(mark)))
        && (FIRST_PERSON.contains(analysis.lower(subject))
            || annotated.entities().at(subject).filter(r -> r.entity().id().equals(speaker)).isPresent());
  }

  private static Commitment ofStatement(Statement statement, Input input) {
    AnnotatedArticle annotated = input.annotated();
    Span what = longest(statement.content());
    Optional<EventReport> event =
        input.events().stream()
            .filter(e -> e.status() == Status.PLANNED || e.type() == EventType.AGREE)
            .filter(e -> statement.evidence().contains(e.trigger()))
            .findFirst();
    return new Commitment(
        new CommitmentId(Ids.of("cm", statement.id())),
        statement.article(),
        statement.speaker().entityId(),
        statement.addressee(),
        what,
        due(what, annotated),
        condition(statement.evidence(), annotated.analysis()),
        Commitment.State.OPEN,
        Optional.of(statement.id()),
        event.map(EventReport::id),
        List.of(new Evidence(statement.article(), statement.evidence())),
        List.of());
  }

  private static Commitment ofEvent(EventReport event, AnnotatedArticle annotated) {
    return new Commitment(
        new CommitmentId(Ids.of("cm", event.id())),
        event.article(),
        Optional.of(event.actors().get(0)),
        event.recipients().stream().findFirst(),
        event.span(),
        event.when().filter(When.At.class::isInstance),
        condition(event.span(), annotated.analysis()),
        Commitment.State.OPEN,
        event.accordingTo(),
        Optional.of(event.id()),
        List.of(new Evidence(event.article(), event.span())),
        List.of());
  }

  private static Span longest(List<Span> spans) {
    return spans.stream().max(Comparator.comparingInt(Span::length)).orElseThrow();
  }

  private static Optional<When> due(Span what, AnnotatedArticle annotated) {
    return annotated.timeIn(what).map(TimeExpression::span).filter(what::contains).map(When.At::new);
  }

  /** The clause under a conditional word inside {@code evidence}. */
  private static Optional<Span> condition(Span evidence, Analysis analysis) {
    for (int t = analysis.tokenAtOrAfter(evidence.start()); t < analysis.size() && analysis.start(t) < evidence.end(); t++) {
      int verb = analysis.head(t);
      if (CONDITIONS.contains(analysis.lower(t)) && analysis.label(t).equals("mark") && verb >= 0
          && analysis.label(verb).startsWith("advcl")) {
        return Optional.of(analysis.span(Math.min(t, analysis.left(verb)), analysis.right(verb) + 1));
      }
    }
    return Optional.empty();
  }
}
