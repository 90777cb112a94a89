package org.rapporteur.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Act;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Commitment.State;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Status;

/**
 * Keeps the account of undertakings across the articles of a story. Tellings of one undertaking (same giver, same event or like words)
 * become one. It is closed only by clear later evidence about the same giver and deed: kept by a deed that happened, withdrawn by one
 * called off or by the giver's own refusal, broken by a later denial of the deed in an article's own voice. Otherwise it is due when its
 * day lies before the story's latest article, and open when not. Known miss: a closing told in wholly other words leaves it open or due.
 */
public final class CommitmentLedger {
  private static final double LIKE = 0.5;
  private static final int LEAST_WORDS = 2;
  private static final Set<Status> REAL = EnumSet.of(Status.HAPPENED, Status.ONGOING);

  private final ContentWords contentWords = new ContentWords();

  /** What closes an undertaking. */
  private record Closing(State state, Evidence evidence) {}

  /** In order of first evidence. */
  public List<Commitment> settle(StoryFacts story) {
    List<Commitment> settled = new ArrayList<>();
    for (List<Commitment> tellings : tellings(story)) {
      settled.add(settle(tellings, story));
    }
    return List.copyOf(settled);
  }

  private List<List<Commitment>> tellings(StoryFacts story) {
    List<List<Commitment>> groups = new ArrayList<>();
    for (Commitment commitment : story.commitments()) {
      Optional<List<Commitment>> same = groups.stream().filter(g -> isSame(g.get(0), commitment, story)).findFirst();
      same.ifPresentOrElse(g -> g.add(commitment), () -> groups.add(new ArrayList<>(List.of(commitment))));
    }
    return groups;
  }

  private boolean isSame(Commitment one, Commitment other, StoryFacts story) {
    return one.by().isPresent() && one.by().equals(other.by()) && isLike(words(one, story), words(other, story));
  }

  private Commitment settle(List<Commitment> tellings, StoryFacts story) {
    Commitment first = tellings.get(0);
    Optional<Closing> closing = closing(tellings, story);
    List<Evidence> evidence = tellings.stream().flatMap(t -> t.evidence().stream()).distinct().toList();
    Optional<Commitment> dated = tellings.stream().filter(t -> t.due().isPresent() && t.article().equals(first.article())).findFirst();
    return new Commitment(
        first.id(), first.article(), first.by(), first.to(), first.what(), dated.flatMap(Commitment::due), first.condition(),
        closing.map(Closing::state).orElseGet(() -> isDue(tellings, story) ? State.DUE : State.OPEN), first.statement(),
        first.event(), evidence, closing.map(c -> List.of(c.evidence())).orElse(List.of()));
  }

  private boolean isDue(List<Commitment> tellings, StoryFacts story) {
    Optional<LocalDate> latest = story.latest();
    return latest.isPresent()
        && tellings.stream()
            .map(t -> story.date(t.article(), t.due()).flatMap(d -> d.period().end()))
            .flatMap(Optional::stream)
            .anyMatch(end -> end.isBefore(latest.get()));
  }

  private Optional<Closing> closing(List<Commitment> tellings, StoryFacts story) {
    Commitment first = tellings.get(0);
    Set<String> what = words(first, story);
    for (Event event : story.events()) {
      for (EventReport report : event.reports()) {
        if (isLater(report.article(), first.article(), story) && isBy(report.actors(), first, story)
            && isLike(what, contentWords.of(story.words(new Evidence(report.article(), report.span()))))) {
          Optional<State> state = state(report);
          if (state.isPresent()) {
            return state.map(s -> new Closing(s, new Evidence(report.article(), report.span())));
          }
        }
      }
    }
    return refusal(first, what, story);
  }

  private static Optional<State> state(EventReport report) {
    if (REAL.contains(report.status())) {
      return Optional.of(State.KEPT);
    }
    if (report.status() == Status.CALLED_OFF) {
      return Optional.of(State.WITHDRAWN);
    }
    return report.status() == Status.DENIED && report.accordingTo().isEmpty() ? Optional.of(State.BROKEN) : Optional.empty();
  }

  private Optional<Closing> refusal(Commitment first, Set<String> what, StoryFacts story) {
    for (Statement statement : story.statements()) {
      if (statement.act() == Act.REJECT && isLater(statement.article(), first.article(), story)
          && statement.speaker().entityId().filter(s -> isBy(List.of(s), first, story)).isPresent()
          && isLike(what, contentWords.of(story.words(new Evidence(statement.article(), statement.evidence()))))) {
        return Optional.of(new Closing(State.WITHDRAWN, new Evidence(statement.article(), statement.evidence())));
      }
    }
    return Optional.empty();
  }

  private static boolean isBy(List<EntityId> actors, Commitment commitment, StoryFacts story) {
    Optional<EntityId> by = commitment.by();
    return by.isPresent() && actors.stream().anyMatch(a -> story.parties().match(a, by.get()) != Parties.Match.NONE);
  }

  private static boolean isLater(ArticleId article, ArticleId than, StoryFacts story) {
    Optional<LocalDate> one = story.publishedOn(article);
    Optional<LocalDate> other = story.publishedOn(than);
    return one.isPresent() && other.isPresent() && one.get().isAfter(other.get());
  }

  private Set<String> words(Commitment commitment, StoryFacts story) {
    return contentWords.of(story.words(new Evidence(commitment.article(), commitment.what())));
  }

  private static boolean isLike(Set<String> one, Set<String> other) {
    return ContentWords.shared(one, other) >= LEAST_WORDS && ContentWords.overlap(one, other) >= LIKE;
  }
}
