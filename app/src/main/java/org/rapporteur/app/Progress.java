package org.rapporteur.app;

import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows on standard error how far reading has come, on a terminal and only once it has taken a while. Thread-safe. */
final class Progress implements AutoCloseable {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);

  private final boolean wanted;
  private final int articles;
  private final long start = System.nanoTime();
  private int done;
  private ProgressBar bar;

  /**
   * @param wanted whether somebody is there to see it
   */
  Progress(boolean wanted, int articles) {
    this.wanted = wanted;
    this.articles = articles;
  }

  synchronized void step() {
    done++;
    if (bar != null) {
      bar.stepTo(done);
    } else if (wanted && done < articles && System.nanoTime() - start > PATIENCE) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("Reading")
              .setInitialMax(articles)
              .setStyle(ProgressBarStyle.ASCII)
              .setUnit(" articles", 1)
              .build();
      bar.stepTo(done);
    }
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
