package org.rapporteur.train.language;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the words of the treebanks' sentences for a teacher to label, but for the test: one to a line, an empty line after each sentence. */
public final class GoldWords {
  private GoldWords() {}

  /**
   * @param data the folder with {@code treebanks/ewt} and {@code treebanks/gum}
   */
  public static void write(Path data, Path out) throws IOException {
    try (BufferedWriter words = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
      for (String treebank : List.of("treebanks/ewt", "treebanks/gum")) {
        for (Tree tree : Treebank.folder(data.resolve(treebank), LanguageTraining.TEST_GENRE)) {
          for (String form : tree.forms()) {
            words.append(TaughtGold.word(form)).append('\n');
          }
          words.append('\n');
        }
      }
    }
  }
}
