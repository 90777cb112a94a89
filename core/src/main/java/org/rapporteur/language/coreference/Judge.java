package org.rapporteur.language.coreference;

/** Decides between the phrases that one phrase may refer to. Public for the command that learns the weights, and for nothing else. */
@FunctionalInterface
public interface Judge {
  /** The place in {@code options} of what the phrase refers to; 0 if it refers to nothing before it. */
  int choose(Options options);
}
