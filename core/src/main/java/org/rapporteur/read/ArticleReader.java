package org.rapporteur.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.rapporteur.actor.EntityFinder;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.annotation.ArticleEntities;
import org.rapporteur.annotation.ArticleFacts;
import org.rapporteur.compare.CommitmentFinder;
import org.rapporteur.compare.Fingerprinter;
import org.rapporteur.compare.RepeatFinder;
import org.rapporteur.event.ArticleExplanation;
import org.rapporteur.event.EventCoder;
import org.rapporteur.event.Explanation;
import org.rapporteur.figure.FigureFinder;
import org.rapporteur.language.Analyser;
import org.rapporteur.language.CoreferenceResolver;
import org.rapporteur.language.EnglishAnalyser;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Article;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Diagnostic;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Role;
import org.rapporteur.model.Stage;
import org.rapporteur.model.Statement;
import org.rapporteur.statement.StatementFinder;
import org.rapporteur.text.ArticleCleaner;
import org.rapporteur.time.PublicationFinder;
import org.rapporteur.time.TimeFinder;

/** Reads one article: the whole path by name, in order. Thread-safe; never looks at another article. */
public final class ArticleReader implements Stage<Article, ArticleFacts> {
  private final ArticleCleaner cleaner = new ArticleCleaner();
  private final Lexicon lexicon = Lexicon.load();
  private final Analyser analyser;
  private final CoreferenceResolver coreference = new CoreferenceResolver(lexicon);
  private final EntityFinder entityFinder = new EntityFinder(lexicon);
  private final TimeFinder timeFinder = new TimeFinder();
  private final PublicationFinder publicationFinder = new PublicationFinder();
  private final StatementFinder statementFinder = new StatementFinder();
  private final RepeatFinder repeatFinder = new RepeatFinder();
  private final FigureFinder figureFinder = new FigureFinder();
  private final EventCoder eventCoder = new EventCoder();
  private final CommitmentFinder commitmentFinder = new CommitmentFinder();
  private final Fingerprinter fingerprinter = new Fingerprinter();

  public ArticleReader(Analyser analyser) {
    this(CompletableFuture.completedFuture(analyser));
  }

  /** Waits for the analyser last, so that its weights load while the other stages read their lists. */
  private ArticleReader(CompletableFuture<? extends Analyser> analyser) {
    this.analyser = analyser.join();
  }

  /** A reader of English with the weights and lists on the class path. */
  public static ArticleReader english() {
    // A thread of its own: the common pool may have but one, and it may be the caller.
    return new ArticleReader(CompletableFuture.supplyAsync(EnglishAnalyser::load, task -> new Thread(task, "analyser").start()));
  }

  @Override
  public Outcome<ArticleFacts> run(Article raw) {
    List<Diagnostic> notes = new ArrayList<>();
    Article article = keep(cleaner.run(raw), notes);
    AnnotatedArticle annotated = annotate(article, notes);
    var published = keep(publicationFinder.run(annotated), notes);
    List<Statement> said = keep(statementFinder.run(annotated), notes);
    List<Statement> statements = keep(repeatFinder.run(new RepeatFinder.Input(article, said)), notes);
    List<Figure> counted = keep(figureFinder.run(new FigureFinder.Input(annotated, statements)), notes);
    List<EventReport> events = keep(eventCoder.run(new EventCoder.Input(annotated, statements, counted)), notes);
    List<Figure> figures = figureFinder.linked(annotated, counted, events);
    List<Commitment> commitments = keep(commitmentFinder.run(new CommitmentFinder.Input(annotated, statements, events)), notes);
    var fingerprint = keep(fingerprinter.run(annotated), notes);
    List<Entity> entities = needed(annotated.entities(), statements, events, figures, commitments);
    return new Outcome<>(
        new ArticleFacts(
            article, published, entities, statements, events, figures, annotated.times(), commitments, fingerprint, notes),
        notes);
  }

  /** What became of each word that might have told an event: the same steps up to the events, for those who ask why. */
  public ArticleExplanation explain(Article raw) {
    List<Diagnostic> notes = new ArrayList<>();
    AnnotatedArticle annotated = annotate(keep(cleaner.run(raw), notes), notes);
    List<Statement> statements = keep(statementFinder.run(annotated), notes);
    List<Figure> counted = keep(figureFinder.run(new FigureFinder.Input(annotated, statements)), notes);
    List<Explanation> sentences = eventCoder.explain(new EventCoder.Input(annotated, statements, counted));
    return new ArticleExplanation(annotated, sentences);
  }

  /** The steps before facts: what the article's words are and refer to. */
  public AnnotatedArticle annotate(Article article, List<Diagnostic> notes) {
    var analysis = keep(analyser.run(article), notes);
    var chains = keep(coreference.run(analysis), notes);
    var entities = keep(entityFinder.run(new EntityFinder.Input(article, analysis, chains)), notes);
    var times = keep(timeFinder.run(new TimeFinder.Input(article, analysis)), notes);
    return new AnnotatedArticle(article, analysis, entities, times);
  }

  private static <T> T keep(Outcome<T> outcome, List<Diagnostic> notes) {
    notes.addAll(outcome.diagnostics());
    return outcome.value();
  }

  /** Named entities, and described ones only where a fact or a kept entity's role needs them. */
  private static List<Entity> needed(
      ArticleEntities all, List<Statement> statements, List<EventReport> events, List<Figure> figures, List<Commitment> commitments) {
    Set<EntityId> used = new HashSet<>();
    for (Statement statement : statements) {
      statement.speaker().entityId().ifPresent(used::add);
      statement.addressee().ifPresent(used::add);
    }
    for (EventReport event : events) {
      used.addAll(event.actors());
      used.addAll(event.recipients());
      event.place().ifPresent(used::add);
    }
    figures.forEach(figure -> figure.of().ifPresent(used::add));
    for (Commitment commitment : commitments) {
      commitment.by().ifPresent(used::add);
      commitment.to().ifPresent(used::add);
    }
    for (Entity entity : all.entities()) {
      if (entity.isNamed() || used.contains(entity.id())) {
        entity.roles().stream().map(Role::of).flatMap(java.util.Optional::stream).forEach(used::add);
      }
    }
    return all.entities().stream().filter(e -> e.isNamed() && !all.isImplied(e) || used.contains(e.id())).toList();
  }
}
