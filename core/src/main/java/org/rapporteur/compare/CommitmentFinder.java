package org.rapporteur.compare;

import java.time.LocalDate;
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
 * <p>An undertaking is a promise, offer or agreement whose content looks ahead ("agreed to hold", "we will send") or is a bare thing
 * ("promised aid"); or a planned deed of help, agreement, cooperation, retreat or concession by a named actor. What is quoted at length
 * gives the sentence that looks ahead, not the speech. The condition is the clause under "if", "unless" and their like. The day it is
 * due is a time that hangs on the undertaking itself, not on a clause about something in it ("a pact signed in 2001"), and is not over
 * when the article is published. Known misses: undertakings in nouns ("the pledge of aid"), announcements without a promise, those of
 * somebody the article does not name, and conditions in a sentence of their own.
 */
public final class CommitmentFinder implements Stage<CommitmentFinder.Input, List<Commitment>> {
  /** An article with the statements and events that may hold an undertaking. */
  public record Input(AnnotatedArticle annotated, List<Statement> statements, List<EventReport> events) {}

  private static final Set<Act> UNDERTAKINGS = EnumSet.of(Act.PROMISE, Act.OFFER, Act.AGREE);
  private static final Set<EventType> DEEDS =
      EnumSet.of(EventType.AID, EventType.AGREE, EventType.COOPERATE, EventType.RETREAT, EventType.CONCEDE);
  private static final Set<String> FIRST_PERSON = Set.of("i", "we");

  private final WordList ahead = WordList.load("ahead-words.en.txt");
  private final WordList conditionals = WordList.load("conditionals.en.txt");

  @Override
  public Outcome<List<Commitment>> run(Input input) {
    List<Commitment> found = new ArrayList<>();
    for (Statement statement : input.statements()) {
      undertaking(statement, input.annotated()).ifPresent(what -> found.add(ofStatement(statement, what, input)));
    }
    for (EventReport event : input.events()) {
      boolean told = found.stream().anyMatch(c -> c.evidence().get(0).span().overlaps(event.span()));
      if (DEEDS.contains(event.type()) && event.status() == Status.PLANNED && hasNamedActor(event, input) && !told) {
        found.add(ofEvent(event, input.annotated()));
      }
    }
    found.sort(Comparator.comparing((Commitment c) -> c.evidence().get(0)).thenComparing(Commitment::what));
    return Outcome.of(List.copyOf(found));
  }

  private static boolean hasNamedActor(EventReport event, Input input) {
    return !event.actors().isEmpty()
        && input.annotated().entities().entities().stream().anyMatch(e -> e.id().equals(event.actors().get(0)) && e.isNamed());
  }

  /** The words of the undertaking; empty when the statement is none. */
  private Optional<Span> undertaking(Statement statement, AnnotatedArticle annotated) {
    if (!UNDERTAKINGS.contains(statement.act()) || !(statement.speaker() instanceof Speaker.Known known)) {
      return Optional.empty();
    }
    Analysis analysis = annotated.analysis();
    boolean promised = statement.act() != Act.AGREE;
    for (Span content : statement.told(annotated.article().text())) {
      int first = analysis.tokenAtOrAfter(content.start());
      if (first < analysis.size() && isBareDeed(first, content, promised, analysis)) {
        return Optional.of(content);
      }
      for (int t = first; t < analysis.size() && analysis.start(t) < content.end(); t++) {
        int verb = analysis.head(t);
        if (ahead.contains(analysis.lower(t).replace('’', '\'')) && verb >= 0 && isMain(verb, content, analysis)
            && isDoer(verb, known.entity(), promised && statement.form() == Statement.Form.INDIRECT, annotated)) {
          return Optional.of(common(content, analysis.sentence(t).span()));
        }
      }
    }
    return Optional.empty();
  }

  /** An infinitive ("to hold"), or a thing or deed without a clause ("aid", "sending troops") that was promised. */
  private static boolean isBareDeed(int first, Span content, boolean promised, Analysis analysis) {
    if (analysis.tag(first).equals("TO") || promised && analysis.tag(first).equals("VBG")) {
      return true;
    }
    for (int t = first; t < analysis.size() && analysis.start(t) < content.end(); t++) {
      if (analysis.tag(t).equals("MD") || analysis.tag(t).matches("VB[DPZ]")) {
        return false;
      }
    }
    return promised && analysis.tag(root(first, content, analysis)).startsWith("NN");
  }

  /** The topmost token above {@code token} that is still inside {@code content}. */
  private static int root(int token, Span content, Analysis analysis) {
    int top = token;
    while (analysis.head(top) >= 0 && content.contains(analysis.start(analysis.head(top)))) {
      top = analysis.head(top);
    }
    return top;
  }

  private static Span common(Span one, Span other) {
    return new Span(Math.max(one.start(), other.start()), Math.min(one.end(), other.end()));
  }

  /** Whether no other word of the content governs the verb: "I doubt we will pay" undertakes nothing. */
  private static boolean isMain(int verb, Span content, Analysis analysis) {
    int governor = analysis.head(verb);
    return governor < 0 || analysis.label(verb).equals("conj") || !content.contains(analysis.start(governor));
  }

  /** @param anyone whether what others will do is promised too: "he promised that the alliance would help" */
  private boolean isDoer(int verb, EntityId speaker, boolean anyone, AnnotatedArticle annotated) {
    Analysis analysis = annotated.analysis();
    int subject = analysis.child(verb, "nsubj");
    int mark = analysis.child(verb, "mark");
    return subject >= 0
        && (mark < 0 || !conditionals.contains(analysis.lower(mark)))
        && (anyone
            || FIRST_PERSON.contains(analysis.lower(subject))
            || annotated.entities().at(subject).filter(r -> r.entity().id().equals(speaker)).isPresent());
  }

  private Commitment ofStatement(Statement statement, Span what, Input input) {
    AnnotatedArticle annotated = input.annotated();
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
        condition(scope(statement, what, annotated.article().text()), annotated.analysis()),
        Commitment.State.OPEN,
        Optional.of(statement.id()),
        event.map(EventReport::id),
        List.of(new Evidence(statement.article(), statement.evidence())),
        List.of());
  }

  private Commitment ofEvent(EventReport event, AnnotatedArticle annotated) {
    return new Commitment(
        new CommitmentId(Ids.of("cm", event.id())),
        event.article(),
        Optional.of(event.actors().get(0)),
        event.recipients().stream().findFirst(),
        event.span(),
        event.when().filter(w -> w instanceof When.At at && isAhead(at.time(), annotated)),
        condition(event.span(), annotated.analysis()),
        Commitment.State.OPEN,
        event.accordingTo(),
        Optional.of(event.id()),
        List.of(new Evidence(event.article(), event.span())),
        List.of());
  }

  /** Where the condition is looked for: the whole telling, but of a speech only the sentence of the undertaking. */
  private static Span scope(Statement statement, Span what, String text) {
    return statement.told(text).contains(what) ? statement.evidence() : what;
  }

  private static Optional<When> due(Span what, AnnotatedArticle annotated) {
    return annotated.times().stream()
        .map(TimeExpression::span)
        .filter(time -> what.contains(time) && isOfUndertaking(time, what, annotated.analysis()) && isAhead(time, annotated))
        .findFirst()
        .map(When.At::new);
  }

  /** Whether no clause about a noun stands between the time and the head of the undertaking. */
  private static boolean isOfUndertaking(Span time, Span what, Analysis analysis) {
    int token = analysis.tokenAtOrAfter(time.start());
    while (analysis.head(token) >= 0 && what.contains(analysis.start(analysis.head(token)))) {
      if (analysis.label(token).startsWith("acl")) {
        return false;
      }
      token = analysis.head(token);
    }
    return !analysis.label(token).startsWith("acl") || analysis.tag(token).equals("VB");
  }

  /** Whether the time is not over on the day the article appears; what cannot be resolved yet may lie ahead. */
  private static boolean isAhead(Span time, AnnotatedArticle annotated) {
    Optional<LocalDate> day = annotated.article().published().flatMap(p -> p.period().start().or(p.period()::end));
    return annotated.times().stream()
        .filter(t -> t.span().equals(time))
        .map(t -> t.meaning().resolve(day).period().flatMap(p -> p.end()))
        .flatMap(Optional::stream)
        .noneMatch(end -> day.isPresent() && end.isBefore(day.get()));
  }

  /** The clause under a conditional word inside {@code evidence}. */
  private Optional<Span> condition(Span evidence, Analysis analysis) {
    for (int t = analysis.tokenAtOrAfter(evidence.start()); t < analysis.size() && analysis.start(t) < evidence.end(); t++) {
      int verb = analysis.head(t);
      if (conditionals.contains(analysis.lower(t)) && analysis.label(t).equals("mark") && verb >= 0
          && analysis.label(verb).startsWith("advcl")) {
        return Optional.of(analysis.span(Math.min(t, analysis.left(verb)), analysis.right(verb) + 1));
      }
    }
    return Optional.empty();
  }
}
