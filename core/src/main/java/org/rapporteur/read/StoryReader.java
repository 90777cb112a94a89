package org.rapporteur.read;

import java.util.List;
import org.rapporteur.annotation.ArticleFacts;
import org.rapporteur.model.RecordDocument;
import org.rapporteur.model.Skipped;

/** Compares what articles say and makes the record of it: the whole path by name, in order. */
public final class StoryReader {
  /**
   * @param facts of each article, in any order
   * @param skipped what could not be read
   * @return the same record for any order of {@code facts}
   */
  public RecordDocument read(List<ArticleFacts> facts, List<Skipped> skipped) {
    throw new UnsupportedOperationException("written by the compare package");
  }
}
