package org.rapporteur.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.EventId;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Ids;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/** Writes a settled candidate down as a report, with its evidence and circumstances. Made for one article. */
final class ReportMaker {
  /** A role further away than this belongs to another clause and is not part of the smallest useful one. */
  private static final int REACH = 25;

  private static final Set<EventType> WITH_MATTER =
      EnumSet.of(EventType.ACCUSE, EventType.REQUEST, EventType.REJECT, EventType.AGREE, EventType.THREATEN);
  private static final Set<String> MATTER = Set.of("ccomp", "xcomp", "obj", "obl", "advcl");

  private final AnnotatedArticle annotated;
  private final Analysis analysis;
  private final Tree tree;
  private final PloverCatalogue catalogue;
  private final Circumstances circumstances;
  private final Sayings sayings;

  ReportMaker(AnnotatedArticle annotated, PloverCatalogue catalogue, Circumstances circumstances, Sayings sayings) {
    this.annotated = annotated;
    this.analysis = annotated.analysis();
    this.tree = new Tree(analysis);
    this.catalogue = catalogue;
    this.circumstances = circumstances;
    this.sayings = sayings;
  }

  EventReport report(Candidate candidate) {
    Span trigger = analysis.span(candidate.trigger());
    EventId id = new EventId(
        Ids.of("er", annotated.article().id(), trigger.start(), trigger.end(), candidate.type()));
    String cameo = candidate.cameo().orElseGet(() -> catalogue.cameo(candidate.type(), candidate.mode(), candidate.contexts()));
    return new EventReport(
        id,
        annotated.article().id(),
        evidence(candidate).cover(trigger),
        trigger,
        candidate.type(),
        candidate.mode(),
        contexts(candidate),
        Optional.of(cameo),
        candidate.parties().actors(),
        candidate.parties().recipients(),
        candidate.standing().status(),
        circumstances.when(candidate),
        circumstances.place(candidate),
        circumstances.magnitude(candidate),
        sayings.at(candidate.trigger()).map(Statement::id),
        candidate.source() + candidate.standing().cue().map(c -> "; " + c).orElse(""));
  }

  /** Cyber and misinformation modes bring the context of that name (manual 2.0). */
  private static List<String> contexts(Candidate candidate) {
    Set<String> contexts = new TreeSet<>(candidate.contexts());
    candidate.mode().filter(m -> m.equals("cyber") || m.equals("misinformation")).ifPresent(contexts::add);
    return new ArrayList<>(contexts);
  }

  /** Of what consists in saying it, source, cue and content where one sentence has them. */
  private Span evidence(Candidate candidate) {
    Span own = span(candidate);
    Sentence sentence = analysis.sentence(candidate.trigger());
    Span whole = analysis.span(sentence.first(), sentence.end());
    return candidate.said().map(Statement::evidence).filter(whole::contains).map(own::cover).orElse(own);
  }

  /** From the first to the last of the trigger, its auxiliaries, its object and the phrases that fill its roles. */
  private Span span(Candidate candidate) {
    int trigger = candidate.trigger();
    int first = trigger;
    int last = trigger;
    for (int child : analysis.children(trigger)) {
      String relation = tree.relation(child);
      boolean own = relation.equals("obj") || relation.equals("iobj") || relation.equals("aux") || relation.equals("compound");
      if (own && near(trigger, analysis.left(child)) && near(trigger, child)) {
        first = Math.min(first, analysis.left(child));
        last = Math.max(last, near(trigger, analysis.right(child)) ? analysis.right(child) : child);
      }
    }
    if (WITH_MATTER.contains(candidate.type())) {
      last = Math.max(last, matterEnd(trigger));
    }
    for (int head : candidate.parties().heads()) {
      if (near(trigger, head)) {
        first = Math.min(first, phraseStart(head));
        last = Math.max(last, phraseEnd(head));
      }
    }
    return analysis.span(first, last + 1);
  }

  /** The end of what is demanded, blamed or promised: the clauses and phrases right of the word, as far as they are near. */
  private int matterEnd(int trigger) {
    int last = trigger;
    for (int child : analysis.children(trigger)) {
      boolean matter = child > trigger && MATTER.contains(tree.relation(child)) && near(trigger, child);
      if (matter && near(trigger, analysis.right(child))) {
        last = Math.max(last, analysis.right(child));
      }
    }
    while (last > trigger && analysis.tag(last).length() > 0 && !Character.isLetterOrDigit(analysis.tag(last).charAt(0))) {
      last--; // a comma or quotation mark closes nothing here
    }
    return last;
  }

  private int phraseStart(int head) {
    return annotated.entities().at(head)
        .map(r -> analysis.tokenAtOrAfter(r.mention().evidence().span().start()))
        .filter(t -> t <= head && near(head, t))
        .orElse(head);
  }

  private int phraseEnd(int head) {
    return annotated.entities().at(head)
        .map(r -> analysis.tokenAtOrAfter(r.mention().evidence().span().end() - 1))
        .filter(t -> t >= head && near(head, t))
        .orElse(head);
  }

  private boolean near(int a, int b) {
    Sentence sentence = analysis.sentence(a);
    return b >= sentence.first() && b < sentence.end() && Math.abs(a - b) <= REACH;
  }
}
