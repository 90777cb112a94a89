package org.rapporteur.train;

import java.io.IOException;
import java.nio.file.Path;
import org.rapporteur.train.language.LanguageTraining;
import org.rapporteur.train.story.TrainStories;

/** Makes the weights: {@code Train language DATA OUT} or {@code Train stories SHARED OUT}. */
public final class Train {
  private Train() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 3 && arguments[0].equals("stories")) {
      TrainStories.main(new String[] {arguments[1], arguments[2]});
      return;
    }
    if (arguments.length != 3 || !arguments[0].equals("language")) {
      System.err.println("usage: Train language|stories DATA OUT");
      System.exit(2);
    }
    new LanguageTraining(Path.of(arguments[1]), Path.of(arguments[2]), System.out).run();
  }
}
