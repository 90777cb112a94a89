package org.rapporteur.train.language;

import java.util.List;
import org.rapporteur.language.internal.Clusters;
import org.rapporteur.language.internal.Words;

/**
 * One annotated sentence of a treebank. Arrays are by word, from 0.
 *
 * @param heads -1 for the root
 * @param labels subtypes kept as far as the analyser has them
 * @param names {@code O}, {@code B-PERSON} ... or empty when names are not annotated
 */
record Tree(
    String document,
    List<String> forms,
    List<String> tags,
    List<String> lemmas,
    int[] heads,
    List<String> labels,
    List<String> misc,
    List<String> names) {
  int size() {
    return forms.size();
  }

  Tree withNames(List<String> found) {
    return new Tree(document, forms, tags, lemmas, heads, labels, misc, found);
  }

  /** What the models see of the words; tags and heads are not filled in. */
  Words words(Clusters clusters) {
    Words words = new Words(size(), clusters);
    for (int i = 0; i < size(); i++) {
      words.set(i, forms.get(i), 0, forms.get(i).length());
    }
    return words;
  }
}
