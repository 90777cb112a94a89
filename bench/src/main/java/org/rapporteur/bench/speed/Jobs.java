package org.rapporteur.bench.speed;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongFunction;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.CoreferenceResolver;
import org.rapporteur.language.EnglishAnalyser;
import org.rapporteur.model.Article;
import org.rapporteur.read.ArticleReader;

/** The jobs that are timed: each takes one raw article and gives a number that depends on the result. */
final class Jobs {
  private final EnglishAnalyser analyser;
  private final CoreferenceResolver coreference = new CoreferenceResolver();
  private final ArticleReader reader;

  Jobs(EnglishAnalyser analyser) {
    this.analyser = analyser;
    this.reader = new ArticleReader(analyser);
  }

  /** Sentences, tokens, tags, lemmas, tree, names: their number of tokens. */
  long analyse(Article article) {
    return analyser.run(article).value().size();
  }

  /** The same and coreference: the number of chains. */
  long resolve(Article article) {
    Analysis analysis = analyser.run(article).value();
    return coreference.run(analysis).value().size();
  }

  /** All facts of the article: the number of statements and events. */
  long read(Article article) {
    var facts = reader.run(article).value();
    return facts.statements().size() + facts.events().size();
  }

  /** One article after another in this thread. */
  static long inTurn(List<Article> articles, ToLongFunction<Article> job) {
    return articles.stream().mapToLong(job).sum();
  }

  /** In several threads, each taking the next article; what each thread used of its processor is added to {@code cpuNanos}. */
  static long atOnce(List<Article> articles, ToLongFunction<Article> job, int threads, AtomicLong cpuNanos) {
    AtomicInteger next = new AtomicInteger();
    AtomicLong sum = new AtomicLong();
    Runnable worker =
        () -> {
          Meter.Cost cost = Meter.of(() -> drain(articles, job, next, sum));
          cpuNanos.addAndGet((long) (cost.cpuSeconds() * 1e9));
        };
    List<Thread> workers = java.util.stream.IntStream.range(0, threads).mapToObj(t -> new Thread(worker, "bench-" + t)).toList();
    workers.forEach(Thread::start);
    for (Thread thread : workers) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException("interrupted while measuring", e);
      }
    }
    return sum.get();
  }

  private static void drain(List<Article> articles, ToLongFunction<Article> job, AtomicInteger next, AtomicLong sum) {
    for (int i = next.getAndIncrement(); i < articles.size(); i = next.getAndIncrement()) {
      sum.addAndGet(job.applyAsLong(articles.get(i)));
    }
  }
}
