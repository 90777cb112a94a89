package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapporteur.actor.EntityFinder;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.annotation.ArticleEntities;
import org.rapporteur.annotation.ArticleFacts;
import org.rapporteur.annotation.Fingerprint;
import org.rapporteur.compare.CommitmentFinder;
import org.rapporteur.compare.Fingerprinter;
import org.rapporteur.compare.RepeatFinder;
import org.rapporteur.event.EventCoder;
import org.rapporteur.figure.FigureFinder;
import org.rapporteur.language.Analyser;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Chain;
import org.rapporteur.language.CoreferenceResolver;
import org.rapporteur.language.EnglishAnalyser;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.Article;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Excluded;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Published;
import org.rapporteur.model.Span;
import org.rapporteur.model.Stage;
import org.rapporteur.model.Statement;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.statement.StatementFinder;
import org.rapporteur.text.ArticleCleaner;
import org.rapporteur.time.PublicationFinder;
import org.rapporteur.time.TimeFinder;

/** Every stage of the path keeps the contract, and every stage is here. */
class StageContractsTest {
  private static final EnglishAnalyser ANALYSER = EnglishAnalyser.load();
  private static final ArticleReader READER = new ArticleReader(ANALYSER);
  private static final ArticleCleaner CLEANER = new ArticleCleaner();
  private static final CoreferenceResolver RESOLVER = new CoreferenceResolver();
  private static final EntityFinder ENTITY_FINDER = new EntityFinder();
  private static final TimeFinder TIME_FINDER = new TimeFinder();
  private static final PublicationFinder PUBLICATION_FINDER = new PublicationFinder();
  private static final StatementFinder STATEMENT_FINDER = new StatementFinder();
  private static final FigureFinder FIGURE_FINDER = new FigureFinder();
  private static final EventCoder EVENT_CODER = new EventCoder();
  private static final CommitmentFinder COMMITMENT_FINDER = new CommitmentFinder();
  private static final RepeatFinder REPEAT_FINDER = new RepeatFinder();
  private static final Fingerprinter FINGERPRINTER = new Fingerprinter();
  /** Annotating is the dear part; the articles are few and immutable. */
  private static final Map<Article, AnnotatedArticle> ANNOTATED = new ConcurrentHashMap<>();

  @Test
  void everyStageOfTheArticleReaderHasAContract() {
    Set<Class<?>> covered =
        Arrays.stream(StageContractsTest.class.getDeclaredClasses())
            .filter(StageContractTest.class::isAssignableFrom)
            .map(StageContractsTest::stageClass)
            .collect(Collectors.toSet());
    for (Field field : ArticleReader.class.getDeclaredFields()) {
      if (Stage.class.isAssignableFrom(field.getType())) {
        Class<?> stage = field.getType() == Analyser.class ? EnglishAnalyser.class : field.getType();
        assertThat(covered).as("stages with a contract").contains(stage);
      }
    }
    assertThat(covered).contains(ArticleReader.class);
  }

  private static Class<?> stageClass(Class<?> contract) {
    try {
      return contract.getDeclaredMethod("stage").getReturnType() == Stage.class
          ? (Class<?>) ((ParameterizedType) contract.getGenericSuperclass()).getActualTypeArguments()[0]
          : contract.getDeclaredMethod("stage").getReturnType();
    } catch (NoSuchMethodException e) {
      throw new AssertionError(contract + " has no stage", e);
    }
  }

  private static AnnotatedArticle annotated(Article article) {
    return ANNOTATED.computeIfAbsent(article, a -> READER.annotate(a, new ArrayList<>()));
  }

  private static List<Statement> statements(AnnotatedArticle annotated) {
    return STATEMENT_FINDER.run(annotated).value();
  }

  @Nested
  class Cleaner extends StageContractTest<Article, Article> {
    @Override
    ArticleCleaner stage() {
      return CLEANER;
    }

    @Override
    Article input(Article article) {
      return article.withExcluded(List.of());
    }

    @Override
    List<Span> spans(Article output) {
      return output.excluded().stream().map(Excluded::span).toList();
    }

    @Override
    void restsNothingOnExcludedRanges(String name, Article article) {
      assertThat(spans(stage().run(input(article)).value())).as("it is what makes them").doesNotHaveDuplicates();
    }
  }

  @Nested
  class English extends StageContractTest<Article, Analysis> {
    @Override
    EnglishAnalyser stage() {
      return ANALYSER;
    }

    @Override
    Article input(Article article) {
      return article;
    }

    @Override
    List<Span> spans(Analysis output) {
      return output.sentences().stream().map(Sentence::span).toList();
    }
  }

  @Nested
  class Coreference extends StageContractTest<Analysis, List<Chain>> {
    @Override
    CoreferenceResolver stage() {
      return RESOLVER;
    }

    @Override
    Analysis input(Article article) {
      return annotated(article).analysis();
    }

    @Override
    List<Span> spans(List<Chain> output) {
      return output.stream().flatMap(c -> c.mentions().stream()).map(m -> new Span(m.first(), m.end())).toList();
    }

    @Override
    boolean inOrder() {
      return false;
    }

    @Override
    void restsNothingOnExcludedRanges(String name, Article article) {
      Analysis input = input(article);
      for (Span tokens : spans(stage().run(input).value())) {
        assertThat(tokens.end()).as("mentions are made of tokens, which are never in excluded ranges").isLessThanOrEqualTo(input.size());
      }
    }
  }

  @Nested
  class Entities extends StageContractTest<EntityFinder.Input, ArticleEntities> {
    @Override
    EntityFinder stage() {
      return ENTITY_FINDER;
    }

    @Override
    EntityFinder.Input input(Article article) {
      Analysis analysis = annotated(article).analysis();
      return new EntityFinder.Input(article, analysis, RESOLVER.run(analysis).value());
    }

    @Override
    List<Span> spans(ArticleEntities output) {
      return output.entities().stream().map(e -> e.mentions().get(0).evidence().span()).toList();
    }
  }

  @Nested
  class Times extends StageContractTest<TimeFinder.Input, List<TimeExpression>> {
    @Override
    TimeFinder stage() {
      return TIME_FINDER;
    }

    @Override
    TimeFinder.Input input(Article article) {
      return new TimeFinder.Input(article, annotated(article).analysis());
    }

    @Override
    List<Span> spans(List<TimeExpression> output) {
      return output.stream().map(TimeExpression::span).toList();
    }
  }

  @Nested
  class Publication extends StageContractTest<AnnotatedArticle, Optional<Published>> {
    @Override
    PublicationFinder stage() {
      return PUBLICATION_FINDER;
    }

    @Override
    AnnotatedArticle input(Article article) {
      return annotated(article);
    }

    @Override
    List<Span> spans(Optional<Published> output) {
      return output.flatMap(Published::evidence).map(Evidence::span).stream().toList();
    }
  }

  @Nested
  class Statements extends StageContractTest<AnnotatedArticle, List<Statement>> {
    @Override
    StatementFinder stage() {
      return STATEMENT_FINDER;
    }

    @Override
    AnnotatedArticle input(Article article) {
      return annotated(article);
    }

    @Override
    List<Span> spans(List<Statement> output) {
      return output.stream().flatMap(s -> s.content().stream()).toList();
    }

    @Override
    boolean inOrder() {
      return false;
    }
  }

  @Nested
  class Figures extends StageContractTest<FigureFinder.Input, List<Figure>> {
    @Override
    FigureFinder stage() {
      return FIGURE_FINDER;
    }

    @Override
    FigureFinder.Input input(Article article) {
      AnnotatedArticle annotated = annotated(article);
      return new FigureFinder.Input(annotated, statements(annotated));
    }

    @Override
    List<Span> spans(List<Figure> output) {
      return output.stream().map(Figure::span).toList();
    }
  }

  @Nested
  class Events extends StageContractTest<EventCoder.Input, List<EventReport>> {
    @Override
    EventCoder stage() {
      return EVENT_CODER;
    }

    @Override
    EventCoder.Input input(Article article) {
      AnnotatedArticle annotated = annotated(article);
      List<Statement> statements = statements(annotated);
      return new EventCoder.Input(annotated, statements, FIGURE_FINDER.run(new FigureFinder.Input(annotated, statements)).value());
    }

    @Override
    List<Span> spans(List<EventReport> output) {
      return output.stream().map(EventReport::trigger).toList();
    }
  }

  @Nested
  class Repeats extends StageContractTest<RepeatFinder.Input, List<Statement>> {
    @Override
    RepeatFinder stage() {
      return REPEAT_FINDER;
    }

    @Override
    RepeatFinder.Input input(Article article) {
      return new RepeatFinder.Input(article, statements(annotated(article)));
    }

    @Override
    List<Span> spans(List<Statement> output) {
      return output.stream().flatMap(s -> s.content().stream()).toList();
    }

    @Override
    boolean inOrder() {
      return false;
    }
  }

  @Nested
  class Commitments extends StageContractTest<CommitmentFinder.Input, List<Commitment>> {
    @Override
    CommitmentFinder stage() {
      return COMMITMENT_FINDER;
    }

    @Override
    CommitmentFinder.Input input(Article article) {
      EventCoder.Input coded = new Events().input(article);
      return new CommitmentFinder.Input(coded.annotated(), coded.statements(), EVENT_CODER.run(coded).value());
    }

    @Override
    List<Span> spans(List<Commitment> output) {
      return output.stream().map(Commitment::what).toList();
    }

    @Override
    boolean inOrder() {
      return false;
    }
  }

  @Nested
  class Fingerprints extends StageContractTest<AnnotatedArticle, Fingerprint> {
    @Override
    Fingerprinter stage() {
      return FINGERPRINTER;
    }

    @Override
    AnnotatedArticle input(Article article) {
      return annotated(article);
    }

    @Override
    List<Span> spans(Fingerprint output) {
      return List.of();
    }

    @Test
    void shinglesAreSortedWithoutRepeats() {
      for (Article article : Articles.list()) {
        assertThat(stage().run(input(article)).value().shingles()).isSorted().doesNotHaveDuplicates();
      }
    }
  }

  @Nested
  class WholeArticle extends StageContractTest<Article, ArticleFacts> {
    @Override
    ArticleReader stage() {
      return READER;
    }

    @Override
    Article input(Article article) {
      return article.withExcluded(List.of());
    }

    @Override
    List<Span> spans(ArticleFacts output) {
      List<Span> spans = new ArrayList<>();
      output.statements().forEach(s -> spans.addAll(s.content()));
      output.events().forEach(e -> spans.add(e.trigger()));
      output.figures().forEach(f -> spans.add(f.span()));
      output.times().forEach(t -> spans.add(t.span()));
      return spans;
    }

    @Override
    boolean inOrder() {
      return false;
    }
  }
}
