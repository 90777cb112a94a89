package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.model.Diagnostic;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Span;
import org.rapporteur.model.Speaker;
import org.rapporteur.model.Stage;
import org.rapporteur.model.Statement;
import org.rapporteur.model.StatementId;

/**
 * Finds who says what, how, to whom, inside what. Reads the tree, the entities and the times of an article; writes statements in order
 * of position. Quote marks are paired first; rules give each quotation to the cue beside it, and let the words of reporting outside
 * quotation marks take their clauses, infinitives, objects and phrases from the tree; then phrases such as "according to", headlines
 * and transcripts. With all this in sight a tagger marks contents, cues and sources, and a linker joins them. What counts as source, cue
 * and content follows PolNeAR (Newell, Margolin and Ruths 2018): a content begins with its "that"; only the outer quote marks are left
 * out, so that a quotation's content is what was said. Thread-safe.
 *
 * <p>Known misses: contents of words that seldom report; what a pronoun says inside what another says; a speaker told only by what was said
 * two paragraphs before. Measured in {@code docs/evaluation/attribution.md}.
 */
public final class StatementFinder implements Stage<AnnotatedArticle, List<Statement>> {
  private final CueLexicon cues = CueLexicon.load();
  private final ActWords words = ActWords.load();
  private final QuotePairer pairer = new QuotePairer();
  private final CueTable table = CueTable.load();
  private final Set<String> nonSources = SourceCheck.load();
  private final StatementTagger tagger = StatementTagger.load();
  private final StatementLinker linker = StatementLinker.load();
  private final Confidence confidence = Confidence.load();

  /** For training: an article as the finders look at it. */
  static Reading reading(AnnotatedArticle annotated) {
    return new Reading(annotated, CueLexicon.load(), new QuotePairer().run(annotated.article()).value());
  }

  @Override
  public Outcome<List<Statement>> run(AnnotatedArticle input) {
    var quotations = pairer.run(input.article());
    List<Diagnostic> notes = new ArrayList<>(quotations.diagnostics());
    Reading reading = new Reading(input, cues, quotations.value());
    ReportFinder.Found found = new ReportFinder(reading).run();
    List<Report> ruled = found.reports();
    SourceCheck check = new SourceCheck(reading, nonSources);
    TaggedSpans spans = new TaggedSpans(reading, tagger.run(reading, ruled, table), ruled);
    List<StatementLinker.Link> links = linker.run(spans, table);
    List<Report> outer =
        new TagLinker(spans, links).run(ruled).stream().flatMap(report -> Coordination.split(reading, report).stream()).toList();
    List<Report> reports = new InnerReports(reading).add(found.inner(), outer).stream().map(check::run).toList();
    Confidence.Reports sure = confidence.of(spans, links, linker, table);
    StatementAssembler assembler = new StatementAssembler(reading, cues, words);
    List<Statement> statements = new ArrayList<>();
    Set<StatementId> ids = new HashSet<>();
    for (Report report : reports) {
      Optional<Statement> statement = assembler.assemble(report, sure.of(report));
      if (statement.isPresent() && ids.add(statement.get().id())) {
        statements.add(statement.get());
        noteUnknown(statement.get(), notes);
      }
    }
    statements.sort(Comparator.comparing((Statement s) -> s.evidence()).thenComparing(s -> s.content().get(0)));
    return new Outcome<>(nested(statements), notes);
  }

  private static void noteUnknown(Statement statement, List<Diagnostic> notes) {
    if (statement.speaker() instanceof Speaker.Unknown unknown) {
      notes.add(new Diagnostic(Diagnostic.Code.SPEAKER_UNKNOWN, Optional.of(statement.content().get(0)), unknown.reason()));
    }
  }

  /** Puts each statement inside the smallest other one whose content holds all of it, cue included. */
  private static List<Statement> nested(List<Statement> statements) {
    List<Statement> byContent = new ArrayList<>(statements);
    byContent.sort(Comparator.comparing(StatementFinder::cover));
    Map<StatementId, StatementId> parents = new HashMap<>();
    List<Statement> open = new ArrayList<>();
    for (Statement statement : byContent) {
      while (!open.isEmpty() && cover(open.get(open.size() - 1)).end() < cover(statement).end()) {
        open.remove(open.size() - 1);
      }
      if (!open.isEmpty() && holds(open.get(open.size() - 1), statement)) {
        parents.put(statement.id(), open.get(open.size() - 1).id());
      }
      open.add(statement);
    }
    return statements.stream().map(s -> s.within(Optional.ofNullable(parents.get(s.id())))).toList();
  }

  private static boolean holds(Statement outer, Statement inner) {
    boolean content = outer.content().stream().anyMatch(c -> c.contains(cover(inner)));
    boolean cue = inner.cue().stream().allMatch(c -> outer.content().stream().anyMatch(o -> o.contains(c)));
    return content && cue && !inner.cue().isEmpty();
  }

  private static Span cover(Statement statement) {
    return statement.content().get(0).cover(statement.content().get(statement.content().size() - 1));
  }
}
