package org.rapporteur.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.rapporteur.annotation.ArticleFacts;
import org.rapporteur.model.Article;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Skipped;
import org.rapporteur.model.Stage;

/**
 * Reads articles on several threads. The result is in the articles' order, whatever thread was faster. An article on which a
 * stage fails is listed with the fault, and the others are read.
 */
final class BatchReader {
  /**
   * @param facts of the articles that were read, in their order
   * @param failed the others
   * @param faults what was thrown, one for each of {@code failed}
   */
  record Result(List<ArticleFacts> facts, List<Skipped> failed, List<Throwable> faults) {
    Result {
      facts = List.copyOf(facts);
      failed = List.copyOf(failed);
      faults = List.copyOf(faults);
    }
  }

  private record Reading(Article article, Optional<ArticleFacts> facts, Optional<Throwable> fault) {}

  private final Stage<Article, ArticleFacts> reader;
  private final int threads;

  /**
   * @param reader is used by all threads at once
   */
  BatchReader(Stage<Article, ArticleFacts> reader, int threads) {
    this.reader = reader;
    this.threads = threads;
  }

  /**
   * @param done is called after each article, on any thread
   */
  Result read(List<Article> articles, Runnable done) {
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, Math.max(1, articles.size())));
    try {
      List<Future<Reading>> futures = new ArrayList<>();
      for (Article article : articles) {
        futures.add(pool.submit(() -> read(article, done)));
      }
      return result(futures);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static Result result(List<Future<Reading>> futures) throws InterruptedException {
    List<ArticleFacts> facts = new ArrayList<>();
    List<Skipped> failed = new ArrayList<>();
    List<Throwable> faults = new ArrayList<>();
    for (Future<Reading> future : futures) {
      Reading reading = value(future);
      reading.facts().ifPresent(facts::add);
      reading.fault().ifPresent(fault -> {
        failed.add(skipped(reading.article(), fault));
        faults.add(fault);
      });
    }
    return new Result(facts, failed, faults);
  }

  private Reading read(Article article, Runnable done) {
    try {
      Outcome<ArticleFacts> outcome = reader.run(article);
      return new Reading(article, Optional.of(outcome.value()), Optional.empty());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      // A fault in a stage, or an article too large for the memory: the other articles are worth reading, and this one is
      // reported.
      return new Reading(article, Optional.empty(), Optional.of(fault));
    } finally {
      done.run();
    }
  }

  private static Reading value(Future<Reading> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a thread died while reading: " + e.getCause(), e.getCause());
    }
  }

  /** An article that a stage failed on, with what to do. */
  static Skipped skipped(Article article, Throwable fault) {
    return new Skipped(place(article), reason(fault));
  }

  private static String place(Article article) {
    String path = article.origin().path().orElse("an article");
    return article.origin().ref().map(ref -> path + " (" + ref + ")").orElse(path);
  }

  private static String reason(Throwable fault) {
    if (fault instanceof OutOfMemoryError) {
      return "needs more memory than the program has; give it more with RAPPORTEUR_JAVA_OPTIONS=-Xmx4g, or split the article";
    }
    return "could not be read for a fault in the program (" + fault + "); please report it, with the article";
  }
}
