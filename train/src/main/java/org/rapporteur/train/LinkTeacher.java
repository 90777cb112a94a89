package org.rapporteur.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Span;
import org.rapporteur.statement.Confidence;
import org.rapporteur.statement.CueTable;
import org.rapporteur.statement.StatementLinker;

/** Says which links of an article are right: those between stretches that lie on the parts of one annotated attribution. */
final class LinkTeacher {
  private final List<AttributionCorpus.Attribution> attributions;

  private LinkTeacher(List<AttributionCorpus.Attribution> attributions) {
    this.attributions = attributions;
  }

  /** The choices of an article whose tokens a tagger gave these classes, with the right answers; those with none known left out. */
  static List<LinkLearner.Lesson> lessons(StatementTraining.Document document, int[] classes, CueTable table) {
    LinkTeacher teacher = new LinkTeacher(document.attributions());
    List<LinkLearner.Lesson> lessons = new ArrayList<>();
    List<Boolean> cues = new ArrayList<>();
    List<StatementLinker.Choice> choices = StatementLinker.choices(document.annotated(), classes, table, choice -> {
      cues.add(true);
      return teacher.cue(choice);
    });
    for (int i = 0; i < choices.size(); i++) {
      int right = i < cues.size() ? teacher.cue(choices.get(i)) : teacher.source(choices.get(i));
      if (right >= 0) {
        lessons.add(new LinkLearner.Lesson(choices.get(i), right));
      }
    }
    return lessons;
  }

  /** Adds to the curves which sources of linked contents were right, where the content lies on an annotated one that has a source. */
  static void check(StatementTraining.Document document, List<StatementLinker.Linked> linked, Map<String, Curve> curves) {
    LinkTeacher teacher = new LinkTeacher(document.attributions());
    for (StatementLinker.Linked link : linked) {
      Optional<AttributionCorpus.Attribution> right = teacher.most(link.content().get(0), true).filter(a -> !a.source().isEmpty());
      if (right.isPresent() && link.source().isPresent()) {
        String name = link.probability() > 0 ? Confidence.curve(link.quoted()) : "rule";
        double odds = link.probability() > 0 ? Confidence.odds(link.probability()) : 0;
        curves.computeIfAbsent(name, key -> new Curve()).add(odds, shared(link.source().get(), right.get().source()) > 0);
      }
    }
  }

  private int cue(StatementLinker.Choice choice) {
    return most(choice.thing(), true).map(a -> best(a.cue(), choice.candidates())).orElse(-1);
  }

  private int source(StatementLinker.Choice choice) {
    return most(choice.thing(), false).map(a -> best(a.source(), choice.candidates())).orElse(-1);
  }

  /** The attribution that shares the most with a stretch, at least half of it. */
  private Optional<AttributionCorpus.Attribution> most(Span thing, boolean content) {
    return attributions.stream()
        .max(Comparator.comparingInt(a -> shared(thing, content ? a.content() : a.cue())))
        .filter(a -> 2 * shared(thing, content ? a.content() : a.cue()) >= thing.length());
  }

  /** The number of the candidate that shares the most with some spans; the number of candidates where none shares anything. */
  private static int best(List<Span> right, List<Span> candidates) {
    int best = candidates.size();
    int most = 0;
    for (int i = 0; i < candidates.size(); i++) {
      int shared = shared(candidates.get(i), right);
      best = shared > most ? i : best;
      most = Math.max(most, shared);
    }
    return best;
  }

  private static int shared(Span one, List<Span> others) {
    int sum = 0;
    for (Span other : others) {
      sum += Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
    }
    return sum;
  }
}
