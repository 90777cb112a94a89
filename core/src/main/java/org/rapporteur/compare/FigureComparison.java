package org.rapporteur.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.model.Dated;
import org.rapporteur.model.Difference;
import org.rapporteur.model.Difference.Verdict;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EventId;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Figure;
import org.rapporteur.model.FigureId;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Period;
import org.rapporteur.model.Span;
import org.rapporteur.model.StatementId;

/**
 * Finds different figures for one thing: the same what and unit, and the same event or the same owner, or, where neither is known, like
 * words around. Figures of different events or owners are never compared, nor ones more than {@value #FARTHEST} times apart unless one
 * event holds both. Verdict: one range inside the other refines; different days are a matter of scope; a toll that only grows and is
 * higher in a later article was updated; else they conflict.
 */
final class FigureComparison implements Comparison {
  private static final double FARTHEST = 20;
  private static final int AROUND = 120;
  private static final int LEAST_WORDS = 2;
  /** Tolls of many events stand in one story, and shares and sums of many things; they need surer signs. */
  private static final int LEAST_WORDS_OF_MANY = 3;
  private static final int COMMON = 100;

  private final ContentWords contentWords = new ContentWords();
  private final WordList growing = WordList.load("growing-counts.en.txt");
  private final WordList sharesAndSums = WordList.load("shares-and-sums.en.txt");
  private final WordList approximators = WordList.load("approximators.en.txt");

  @Override
  public List<Difference> find(StoryFacts story) {
    Map<FigureId, Set<String>> around = new HashMap<>();
    List<Figure> figures = story.figures();
    figures.forEach(f -> around.put(f.id(), around(f, story)));
    List<List<Figure>> groups = new ArrayList<>();
    Map<String, List<Integer>> index = new HashMap<>();
    for (Figure figure : figures) {
      List<String> keys = keys(figure, around.get(figure.id()), story);
      Optional<Integer> same =
          candidates(keys, index).stream()
              .filter(g -> groups.get(g).stream().allMatch(other -> isComparable(figure, other, around, story)))
              .findFirst();
      int group = same.orElse(groups.size());
      if (same.isEmpty()) {
        groups.add(new ArrayList<>());
      }
      groups.get(group).add(figure);
      enter(group, keys, index);
    }
    return groups.stream().map(g -> compare(g, story)).flatMap(Optional::stream).toList();
  }

  /** One of these two comparable figures have in common. */
  private static List<String> keys(Figure figure, Set<String> around, StoryFacts story) {
    String kind = figure.what() + "\t" + figure.unit().orElse("") + "\t";
    List<String> keys = new ArrayList<>();
    figure.event().ifPresent(e -> keys.add(kind + "event " + e));
    figure.of().ifPresent(o -> keys.add(kind + "of " + o));
    figure.of().flatMap(story.parties()::country).ifPresent(c -> keys.add(kind + "from " + c));
    around.forEach(word -> keys.add(kind + word));
    return keys;
  }

  /** Groups with a key in common. A word that stands by figures of more than {@value #COMMON} groups tells nothing of any two. */
  private static TreeSet<Integer> candidates(List<String> keys, Map<String, List<Integer>> index) {
    TreeSet<Integer> candidates = new TreeSet<>();
    for (String key : keys) {
      List<Integer> groups = index.getOrDefault(key, List.of());
      if (groups.size() <= COMMON) {
        candidates.addAll(groups);
      }
    }
    return candidates;
  }

  private static void enter(int group, List<String> keys, Map<String, List<Integer>> index) {
    for (String key : keys) {
      List<Integer> groups = index.computeIfAbsent(key, k -> new ArrayList<>());
      if (!groups.contains(group) && groups.size() <= COMMON) {
        groups.add(group);
      }
    }
  }

  private Set<String> around(Figure figure, StoryFacts story) {
    String text = story.text(figure.article());
    Span span = figure.span();
    Set<String> words = new TreeSet<>(contentWords.of(text.substring(Math.max(0, span.start() - AROUND), span.start())));
    words.addAll(contentWords.of(text.substring(span.end(), Math.min(text.length(), span.end() + AROUND))));
    words.removeAll(contentWords.of(figure.what()));
    return words;
  }

  private boolean isComparable(Figure one, Figure other, Map<FigureId, Set<String>> around, StoryFacts story) {
    if (!one.what().equals(other.what()) || !one.unit().equals(other.unit())) {
      return false;
    }
    boolean bothEvents = one.event().isPresent() && other.event().isPresent();
    boolean bothOwned = isOwned(one, story) && isOwned(other, story);
    if (bothEvents && !one.event().equals(other.event())
        || bothOwned && story.parties().match(one.of().get(), other.of().get()) == Parties.Match.NONE) {
      return false;
    }
    boolean near = Math.max(least(one), least(other)) <= FARTHEST * Math.max(1, Math.min(most(one), most(other)));
    boolean many = growing.contains(one.what()) || sharesAndSums.contains(one.what());
    int least = many ? LEAST_WORDS_OF_MANY : LEAST_WORDS;
    boolean like = ContentWords.shared(around.get(one.id()), around.get(other.id())) >= least;
    boolean unnamed = sharesAndSums.contains(one.what());
    return bothEvents || near && (unnamed ? bothOwned && like : bothOwned || like);
  }

  /** By somebody with a name; "troops" as the owner of troops says nothing. */
  private static boolean isOwned(Figure figure, StoryFacts story) {
    return figure.of().flatMap(story.parties()::entity).filter(Entity::isNamed).isPresent();
  }

  private Optional<Difference> compare(List<Figure> group, StoryFacts story) {
    Versions versions = new Versions(story);
    for (Figure figure : group) {
      Evidence where = new Evidence(figure.article(), figure.span());
      versions.add(least(figure) + " " + most(figure), story.words(where), where);
    }
    if (!versions.differ()) {
      return Optional.empty();
    }
    return subject(group, story).map(about -> versions.difference(Difference.Type.FIGURE, verdict(group, story), about));
  }

  /** The event, owner or speaker of a figure; else the event told around it, else the entity named nearest. */
  private static Optional<String> subject(List<Figure> group, StoryFacts story) {
    return group.stream().map(Figure::event).flatMap(Optional::stream).map(EventId::value).findFirst()
        .or(() -> group.stream().flatMap(f -> f.of().stream()).map(EntityId::value).findFirst())
        .or(() -> group.stream().flatMap(f -> f.accordingTo().stream()).map(StatementId::value).findFirst())
        .or(() -> group.stream().flatMap(f -> eventAround(f, story).stream()).findFirst())
        .or(() -> group.stream().flatMap(f -> entityNear(f, story).stream()).findFirst());
  }

  private static Optional<String> eventAround(Figure figure, StoryFacts story) {
    return story.article(figure.article()).events().stream()
        .filter(r -> r.span().contains(figure.span()))
        .min(Comparator.comparingInt(r -> r.span().length()))
        .map(r -> story.event(r.id()).value());
  }

  private static Optional<String> entityNear(Figure figure, StoryFacts story) {
    Map<Mention, EntityId> named = new LinkedHashMap<>();
    for (Entity entity : story.article(figure.article()).entities()) {
      entity.mentions().stream().filter(m -> m.kind() == Mention.Kind.NAME).forEach(m -> named.putIfAbsent(m, story.joined(entity.id())));
    }
    return named.keySet().stream()
        .min(Comparator.comparingInt((Mention m) -> Math.abs(m.head().start() - figure.span().start()))
            .thenComparing(Mention::head))
        .map(m -> named.get(m).value());
  }

  private Verdict verdict(List<Figure> group, StoryFacts story) {
    Verdict all = Verdict.REFINES;
    List<Figure> distinct = distinct(group, story);
    for (Figure one : distinct) {
      for (Figure other : distinct) {
        Verdict verdict = verdict(one, other, story);
        all = verdict.compareTo(all) > 0 ? verdict : all;
      }
    }
    return all;
  }

  /** One figure of each reading and day: more of them change no verdict. */
  private List<Figure> distinct(List<Figure> group, StoryFacts story) {
    Map<List<Object>, Figure> distinct = new LinkedHashMap<>();
    for (Figure f : group) {
      Optional<Period> asOf = story.date(f.article(), f.asOf()).map(Dated::period);
      distinct.putIfAbsent(
          List.of(Reading.written(f), Reading.rounded(f, story, approximators), story.publishedOn(f.article()), asOf), f);
    }
    return List.copyOf(distinct.values());
  }

  private Verdict verdict(Figure one, Figure other, StoryFacts story) {
    Reading written = Reading.written(one);
    Reading otherWritten = Reading.written(other);
    if (written.nests(otherWritten)) {
      return Verdict.REFINES;
    }
    boolean grown = isLater(one, other, story) && written.least() > otherWritten.most()
        || isLater(other, one, story) && otherWritten.least() > written.most();
    if (growing.contains(one.what()) && grown) {
      return Verdict.UPDATED;
    }
    if (Reading.rounded(one, story, approximators).overlaps(Reading.rounded(other, story, approximators))) {
      return Verdict.REFINES;
    }
    Optional<Period> asOf = story.date(one.article(), one.asOf()).map(Dated::period);
    Optional<Period> otherAsOf = story.date(other.article(), other.asOf()).map(Dated::period);
    boolean otherDay = asOf.isPresent() && otherAsOf.isPresent() && !asOf.get().overlaps(otherAsOf.get());
    return otherDay ? Verdict.SCOPE : Verdict.CONFLICT;
  }

  private static boolean isLater(Figure one, Figure other, StoryFacts story) {
    Optional<LocalDate> day = story.publishedOn(one.article());
    Optional<LocalDate> otherDay = story.publishedOn(other.article());
    return day.isPresent() && otherDay.isPresent() && day.get().isAfter(otherDay.get());
  }

  private static double least(Figure figure) {
    return figure.min().orElse(0);
  }

  private static double most(Figure figure) {
    return figure.max().orElse(Double.POSITIVE_INFINITY);
  }
}
