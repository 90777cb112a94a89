package org.rapporteur.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Commitment.State;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.Evidence;
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
    Deeds deeds = new Deeds(story, contentWords);
    List<Commitment> settled = new ArrayList<>();
    for (List<Commitment> tellings : tellings(story)) {
      settled.add(settle(tellings, deeds, story));
    }
    return List.copyOf(settled);
  }

  /** Groups by giver and a word in common, so that many undertakings do not cost all pairs. */
  private List<List<Commitment>> tellings(StoryFacts story) {
    List<List<Commitment>> groups = new ArrayList<>();
    List<Set<String>> firstWords = new ArrayList<>();
    Map<String, TreeSet<Integer>> index = new HashMap<>();
    for (Commitment commitment : story.commitments()) {
      Set<String> words = words(commitment, story);
      List<String> keys = commitment.by().map(by -> words.stream().map(w -> by + " " + w).toList()).orElse(List.of());
      TreeSet<Integer> candidates = new TreeSet<>();
      keys.forEach(k -> candidates.addAll(index.getOrDefault(k, new TreeSet<>())));
      Optional<Integer> same = candidates.stream().filter(g -> isLike(firstWords.get(g), words)).findFirst();
      int group = same.orElse(groups.size());
      if (same.isEmpty()) {
        groups.add(new ArrayList<>());
        firstWords.add(words);
        keys.forEach(k -> index.computeIfAbsent(k, x -> new TreeSet<>()).add(group));
      }
      groups.get(group).add(commitment);
    }
    return groups;
  }

  private Commitment settle(List<Commitment> tellings, Deeds deeds, StoryFacts story) {
    Commitment first = tellings.get(0);
    Optional<Closing> closing = closing(first, deeds, story);
    List<Evidence> evidence = tellings.stream().flatMap(t -> t.evidence().stream()).distinct().toList();
    Optional<Commitment> dated =
        tellings.stream().filter(t -> t.article().equals(first.article()) && isAhead(t, story)).findFirst();
    return new Commitment(
        first.id(), first.article(), first.by(), first.to(), first.what(), dated.flatMap(Commitment::due), first.condition(),
        closing.map(Closing::state).orElseGet(() -> isDue(tellings, story) ? State.DUE : State.OPEN), first.statement(),
        first.event(), evidence, closing.map(c -> List.of(c.evidence())).orElse(List.of()));
  }

  /** Whether it has a day that was not over when it was told: one in the past belongs to something else. */
  private static boolean isAhead(Commitment telling, StoryFacts story) {
    Optional<LocalDate> end = story.date(telling.article(), telling.due()).flatMap(d -> d.period().end());
    Optional<LocalDate> told = story.publishedOn(telling.article());
    return telling.due().isPresent() && (end.isEmpty() || told.isEmpty() || !end.get().isBefore(told.get()));
  }

  private boolean isDue(List<Commitment> tellings, StoryFacts story) {
    Optional<LocalDate> latest = story.latest();
    return latest.isPresent()
        && tellings.stream()
            .filter(t -> isAhead(t, story))
            .map(t -> story.date(t.article(), t.due()).flatMap(d -> d.period().end()))
            .flatMap(Optional::stream)
            .anyMatch(end -> end.isBefore(latest.get()));
  }

  private Optional<Closing> closing(Commitment first, Deeds deeds, StoryFacts story) {
    Set<String> what = deeds.withoutNames(words(first, story));
    for (Deeds.Deed deed : deeds.sharing(what)) {
      Optional<State> state = deed.report().map(CommitmentLedger::state).orElse(Optional.of(State.WITHDRAWN));
      if (state.isPresent() && isLater(deed.evidence().article(), first.article(), story) && isBy(deed.by(), first, story)
          && isTowards(deed.to(), first, story) && isLike(what, deed.words())) {
        return state.map(s -> new Closing(s, deed.evidence()));
      }
    }
    return Optional.empty();
  }

  /** Whether the one it is done to may be the one it was promised to. */
  private static boolean isTowards(List<EntityId> recipients, Commitment commitment, StoryFacts story) {
    return commitment.to().isEmpty() || story.parties().match(recipients, List.of(commitment.to().get())) != Parties.Match.NONE;
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
