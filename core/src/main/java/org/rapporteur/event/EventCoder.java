package org.rapporteur.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Stage;
import org.rapporteur.model.Statement;

/**
 * Codes who does what to whom, in PLOVER's terms (manual, draft version 2.0).
 *
 * <p>Reads the tree, the entities, the statements and the figures; writes one report for each happening that a sentence tells,
 * in order
 * of position. Words of the lexicon ({@link EventLexicon}) propose an event where the tree around them fits; roles come from
 * the same
 * tree ({@link RoleFinder}) and whether it happened from the words that govern it ({@link StandingFinder}); then everything
 * that is the
 * content of another event, told twice, without a political actor, or about sport, business or history is dropped, each with a
 * {@link Drop} that says why. Statements whose act is an event (an accusation, a demand) add theirs where no word did.
 *
 * <p>Known misses: events told by words the lexicon lacks; roles that only an earlier sentence names and no pronoun points to;
 * irony and
 * fiction. Thread-safe.
 */
public final class EventCoder implements Stage<EventCoder.Input, List<EventReport>> {
  private final PloverCatalogue catalogue = new PloverCatalogue();
  private final EventLexicon lexicon = new EventLexicon(catalogue);
  private final Governors governors = new Governors();
  private final Settings settings = new Settings();
  private final Set<String> relationalPlaces =
      Table.read("lexicon/relational-places.tsv").stream().map(row -> row.cell(0)).collect(Collectors.toUnmodifiableSet());

  /** An article with its statements, which imply events and say according to whom, and its figures. */
  public record Input(AnnotatedArticle annotated, List<Statement> statements, List<Figure> figures) {}

  @Override
  public Outcome<List<EventReport>> run(Input input) {
    List<Drop> drops = new ArrayList<>();
    List<EventReport> reports = code(input, drops);
    return new Outcome<>(reports, drops.stream().map(Drop::diagnostic).toList());
  }

  /**
   * What became of each word that might have told an event, for those who ask why; the same events as {@link #run}, and besides
   * its
   * drops the words that the lexicon has and that fitted none of its entries.
   *
   * @return one for each sentence, in order
   */
  public List<Explanation> explain(Input input) {
    List<Drop> drops = new ArrayList<>();
    List<EventReport> reports = code(input, drops);
    return new Explainer(input.annotated(), lexicon).explain(reports, drops);
  }

  private List<EventReport> code(Input input, List<Drop> drops) {
    AnnotatedArticle annotated = input.annotated();
    Sayings sayings = new Sayings(annotated.analysis(), input.statements());
    Counterparts counterparts = new Counterparts(annotated);
    PartyFinder parties = new PartyFinder(annotated, relationalPlaces, sayings, counterparts, lexicon);
    RoleFinder roles = new RoleFinder(annotated, governors, parties, sayings, counterparts, lexicon);
    CandidateFinder finder = new CandidateFinder(annotated, lexicon, roles, governors, drops);
    Circumstances circumstances = new Circumstances(annotated, input.figures(), parties);
    ReportMaker maker = new ReportMaker(annotated, catalogue, circumstances, sayings);
    Screen screen = new Screen(annotated, settings, sayings, parties, lexicon, drops);
    Map<Integer, List<Candidate>> spoken = spoken(annotated, new StatementEvents(annotated, parties, lexicon, drops), input.statements());
    List<EventReport> reports = new ArrayList<>();
    for (Sentence sentence : annotated.analysis().sentences()) {
      List<Candidate> found = finder.find(sentence);
      List<Candidate> said = spoken.getOrDefault(sentence.index(), List.of());
      List<Candidate> kept = screen.keep(sentence, found, said);
      kept.forEach(candidate -> reports.add(maker.report(candidate)));
      counterparts.told(sentence.index(), kept);
    }
    return reports;
  }

  EventLexicon lexicon() {
    return lexicon;
  }

  /** The events that statements consist in, by the sentence of their cue. */
  private static Map<Integer, List<Candidate>> spoken(
      AnnotatedArticle annotated, StatementEvents events, List<Statement> statements) {
    Map<Integer, List<Candidate>> bySentence = new HashMap<>();
    for (Statement statement : statements) {
      events.of(statement).ifPresent(candidate -> bySentence
          .computeIfAbsent(annotated.analysis().sentence(candidate.trigger()).index(), k -> new ArrayList<>())
          .add(candidate));
    }
    return bySentence;
  }
}
