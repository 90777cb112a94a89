package org.rapporteur.train.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the teacher says of the treebanks' sentences, found by their words. */
final class TaughtGold {
  private final Map<List<String>, TeacherSentence> byWords = new HashMap<>();

  static TaughtGold read(Path file) throws IOException {
    TaughtGold taught = new TaughtGold();
    TeacherSentence.read(file).forEach(s -> taught.byWords.put(List.of(s.forms()), s));
    return taught;
  }

  /**
   * The teacher's sentences for trees, in their order.
   *
   * @throws IllegalArgumentException if the teacher has not seen one of them
   */
  List<TeacherSentence> of(List<Tree> trees) {
    return trees.stream().map(this::of).toList();
  }

  private TeacherSentence of(Tree tree) {
    TeacherSentence sentence = byWords.get(tree.forms().stream().map(TaughtGold::word).toList());
    if (sentence == null) {
      throw new IllegalArgumentException("the teacher has not labelled this sentence of " + tree.document() + ": " + tree.forms());
    }
    return sentence;
  }

  /** A word as it is given to the teacher: without the spaces that some numbers hold. */
  static String word(String form) {
    return form.replaceAll("[\\s\u00A0]", "");
  }
}
