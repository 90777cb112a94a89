package org.rapporteur.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.Span;

/**
 * Says of each sentence what became of the words that might have told an event. Works after the coding and beside it, so that
 * coding alone never pays for it. Made for one article.
 */
final class Explainer {
  /** Lemmas of a condition that a reason lists; classes have hundreds. */
  private static final int LISTED = 6;
  private static final Map<Character, String> PARTS = Map.of('v', "a verb", 'n', "a noun", 'a', "an adjective");

  private final Analysis analysis;
  private final Tree tree;
  private final EventLexicon lexicon;
  private final FrameMatcher matcher;

  Explainer(AnnotatedArticle annotated, EventLexicon lexicon) {
    this.analysis = annotated.analysis();
    this.tree = new Tree(analysis);
    this.lexicon = lexicon;
    this.matcher = new FrameMatcher(lexicon, annotated);
  }

  /**
   * @param drops of the coding, in any order
   */
  List<Explanation> explain(List<EventReport> reports, List<Drop> drops) {
    Map<Integer, List<EventReport>> told = new HashMap<>();
    reports.forEach(report -> told.computeIfAbsent(sentence(report.trigger()), k -> new ArrayList<>()).add(report));
    Map<Integer, List<Drop>> dropped = new HashMap<>();
    drops.forEach(drop -> dropped.computeIfAbsent(sentence(drop.trigger()), k -> new ArrayList<>()).add(drop));
    List<Explanation> explanations = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      List<EventReport> events = told.getOrDefault(sentence.index(), List.of());
      List<Drop> all = new ArrayList<>(dropped.getOrDefault(sentence.index(), List.of()));
      all.addAll(misses(sentence, known(events, all)));
      all.sort(Comparator.comparing(Drop::trigger));
      explanations.add(new Explanation(sentence, events, all, verbs(sentence)));
    }
    return explanations;
  }

  private int sentence(Span trigger) {
    return analysis.sentence(Math.min(analysis.tokenAtOrAfter(trigger.start()), analysis.size() - 1)).index();
  }

  private static Set<Integer> known(List<EventReport> events, List<Drop> drops) {
    Set<Integer> starts = new HashSet<>();
    events.forEach(event -> starts.add(event.trigger().start()));
    drops.forEach(drop -> starts.add(drop.trigger().start()));
    return starts;
  }

  private List<Drop> misses(Sentence sentence, Set<Integer> known) {
    List<Drop> misses = new ArrayList<>();
    for (int token = sentence.first(); token < sentence.end(); token++) {
      if (!known.contains(analysis.start(token)) && !isAuxiliary(token) && matcher.match(token).isEmpty()) {
        miss(token).ifPresent(misses::add);
      }
    }
    return misses;
  }

  private Optional<Drop> miss(int token) {
    char part = matcher.part(token);
    List<Entry> entries = part == 0 ? List.of() : entries(part, token);
    if (!entries.isEmpty()) {
      Entry entry = entries.get(entries.size() - 1); // asks least, so it came nearest
      return Optional.of(drop(token, entry, Reason.NO_FRAME, wanting(entry.pattern(), matcher.fit(entry.pattern(), token))));
    }
    for (char other : "vna".toCharArray()) {
      List<Entry> others = entries(other, token);
      if (!others.isEmpty()) {
        return Optional.of(misused(token, other, others.get(others.size() - 1)));
      }
    }
    return Optional.empty();
  }

  private Drop misused(int token, char part, Entry entry) {
    if (analysis.tag(token).startsWith("NNP")) {
      return drop(token, entry, Reason.NAME, "");
    }
    return part == 'v' && tree.isVerb(token)
        ? drop(token, entry, Reason.MODIFIER, "")
        : drop(token, entry, Reason.OTHER_PART_OF_SPEECH, PARTS.get(part));
  }

  private Drop drop(int token, Entry entry, Reason reason, String detail) {
    return new Drop(analysis.span(token), entry.type(), entry.place(), reason, detail);
  }

  private List<Entry> entries(char part, int token) {
    List<Entry> entries = lexicon.of(part, tree.lemma(token));
    return entries.isEmpty() ? lexicon.of(part, analysis.lower(token)) : entries;
  }

  private static String wanting(Pattern pattern, FrameMatcher.Fit fit) {
    return switch (fit) {
      case PARTICLE -> "asks for \"" + pattern.particle().orElseThrow() + "\"";
      case OBJECT -> pattern.bare() ? "asks for no object" : "asks for an object" + kind(pattern) + some(pattern.objects());
      case PHRASE -> "asks for a phrase with " + listed(pattern.prepositions()) + some(pattern.complements());
      case SUBJECT -> "asks for a subject" + kindOfSubject(pattern) + some(pattern.subjects());
      case MODIFIER -> "asks for a modifier" + some(pattern.modifiers());
      case PREDICATE -> "asks for a complement" + some(pattern.predicates());
      case CLAUSE -> pattern.infinitive() ? "asks for an infinitive" : "asks for a clause";
      case EXCLUDED -> (pattern.part() == 'v' ? "asks for no object" : "asks not to be done to") + some(pattern.excluded());
      case FITS -> throw new IllegalStateException("a word that fits is no miss");
    };
  }

  private static String kind(Pattern pattern) {
    return pattern.objectKind().map(kind -> " that names a " + kind).orElse("");
  }

  private static String kindOfSubject(Pattern pattern) {
    return pattern.paired() ? " of two or more" : pattern.personal() ? " that names a person" : "";
  }

  private static String some(Collection<String> lemmas) {
    return lemmas.isEmpty() ? "" : ": " + listed(lemmas);
  }

  private static String listed(Collection<String> lemmas) {
    String first = String.join(", ", lemmas.stream().limit(LISTED).toList());
    return lemmas.size() > LISTED ? first + " and " + (lemmas.size() - LISTED) + " more" : first;
  }

  private List<Span> verbs(Sentence sentence) {
    List<Span> verbs = new ArrayList<>();
    for (int token = sentence.first(); token < sentence.end(); token++) {
      if (tree.isVerb(token) && !isAuxiliary(token)) {
        verbs.add(analysis.span(token));
      }
    }
    return verbs;
  }

  private boolean isAuxiliary(int token) {
    String label = analysis.label(token);
    return label.startsWith("aux") || label.equals("cop");
  }
}
