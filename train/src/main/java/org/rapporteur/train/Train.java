package org.rapporteur.train;

import java.io.IOException;
import java.nio.file.Path;
import org.rapporteur.train.language.LanguageTraining;

/** Makes the weights: {@code Train language DATA OUT}. */
public final class Train {
  private Train() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3 || !arguments[0].equals("language")) {
      System.err.println("usage: Train language DATA OUT");
      System.exit(2);
    }
    new LanguageTraining(Path.of(arguments[1]), Path.of(arguments[2]), System.out).run();
  }
}
