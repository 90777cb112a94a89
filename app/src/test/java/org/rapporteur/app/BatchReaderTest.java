package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.annotation.ArticleFacts;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Outcome;
import org.rapporteur.read.ArticleReader;

class BatchReaderTest {
  private final ArticleReader real = ArticleReader.english();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void resultsComeInTheOrderOfTheArticles(int threads) {
    List<Article> articles = IntStream.range(0, 20).mapToObj(BatchReaderTest::article).toList();
    AtomicInteger done = new AtomicInteger();
    BatchReader.Result result = new BatchReader(real, threads).read(articles, done::incrementAndGet);
    assertThat(result.facts()).extracting(facts -> facts.article().id()).isEqualTo(articles.stream().map(Article::id).toList());
    assertThat(result.failed()).isEmpty();
    assertThat(done).hasValue(20);
  }

  @Test
  void anArticleOnWhichAStageFailsIsReportedAndTheOthersAreRead() {
    List<Article> articles = IntStream.range(0, 6).mapToObj(BatchReaderTest::article).toList();
    BatchReader.Result result = new BatchReader(this::failing, 2).read(articles, () -> {});
    assertThat(result.facts()).hasSize(3);
    assertThat(result.failed()).extracting(s -> s.place()).containsExactly("1.txt", "3.txt", "5.txt");
    assertThat(result.failed().get(0).reason()).contains("IllegalStateException: no good").contains("report it");
    assertThat(result.failed().get(1).reason()).contains("StackOverflowError");
    assertThat(result.failed().get(2).reason()).contains("memory").contains("-Xmx");
    assertThat(result.faults()).hasSize(3);
  }

  private Outcome<ArticleFacts> failing(Article article) {
    switch (article.id().value()) {
      case "ar-1" -> throw new IllegalStateException("no good");
      case "ar-3" -> throw new StackOverflowError();
      case "ar-5" -> throw new OutOfMemoryError("heap");
      default -> {
        return real.run(article);
      }
    }
  }

  private static Article article(int number) {
    return new Article(
        new ArticleId("ar-" + number),
        Origin.ofPath(number + ".txt"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "en",
        "Minister Anna Berg met " + number + " envoys in Oslo. “We are close,” she said.",
        List.of());
  }
}
