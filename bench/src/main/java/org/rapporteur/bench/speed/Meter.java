package org.rapporteur.bench.speed;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/** Measures what a job costs the thread that runs it, and the heap. */
public final class Meter {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /**
   * What one run cost.
   *
   * @param wallSeconds by the clock
   * @param cpuSeconds of this thread, whatever else the machine did; without garbage collection, which has threads of its own
   * @param bytes allocated by this thread
   */
  public record Cost(double wallSeconds, double cpuSeconds, long bytes) {}

  private Meter() {}

  public static Cost of(Runnable job) {
    long thread = Thread.currentThread().getId();
    long bytes = THREADS.getThreadAllocatedBytes(thread);
    long cpu = THREADS.getCurrentThreadCpuTime();
    long wall = System.nanoTime();
    job.run();
    double wallSeconds = (System.nanoTime() - wall) / 1e9;
    double cpuSeconds = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e9;
    return new Cost(wallSeconds, cpuSeconds, THREADS.getThreadAllocatedBytes(thread) - bytes);
  }

  /** Bytes of the heap in use after a collection. */
  public static long heapInUse() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** The most bytes of the heap ever in use, garbage included: each generation at its own peak, so rather too much. */
  public static long heapPeak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong((MemoryPoolMXBean pool) -> pool.getPeakUsage().getUsed())
        .sum();
  }
}
