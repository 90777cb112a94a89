package org.rapporteur.bench;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Counts tokens, so that JMH reports tokens per second beside runs over the corpus per second. JMH sets it to 0 for each iteration. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Tokens {
  public long tokens;
}
