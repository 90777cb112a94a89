package org.rapporteur.train.language;

import java.util.List;

/** Weights as they came out of learning, for {@link WeightsWriter}. */
public interface Learned {
  List<String> classes();

  /** Hashes of all features, in no order that means anything but always the same. */
  int[] features();

  /** The weight of a feature for a class. */
  double mean(int feature, int classNumber);
}
