package org.rapporteur.language.internal;

/** Scratch space of one thread: made once for a run, so that the inner loops allocate nothing. */
public final class Work {
  private static final int FEATURES = 192;
  private static final int CLASSES = 256;

  public final int[] features = new int[FEATURES];
  public final int[] scores = new int[CLASSES];
  final Weights.Room room = new Weights.Room(FEATURES);
}
