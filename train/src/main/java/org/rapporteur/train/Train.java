package org.rapporteur.train;

import java.io.IOException;
import java.nio.file.Path;
import org.rapporteur.train.coreference.CoreferenceTraining;
import org.rapporteur.train.gazetteer.Gazetteers;
import org.rapporteur.train.language.GoldWords;
import org.rapporteur.train.language.LanguageTraining;
import org.rapporteur.train.language.PressWords;

import org.rapporteur.train.story.TrainStories;
import org.rapporteur.train.words.WordClasses;

/**
 * Makes the weights. {@code gold-words DATA OUT} and {@code press-words DATA TEST OUT} write the sentences that the teacher is to label;
 * {@code class-words DATA TEST OUT} writes the text for {@code clusters WORDS OUT}, which puts words of like neighbours into classes;
 * {@code language DATA TEACHER OUT} learns the English analyser and says how well it does on the development documents,
 * {@code names DATA TEACHER MODELS OUT} its names alone, for the tagger and the parser in MODELS, {@code names-development} how well they are
 * found in gold held out; {@code coreference DATA OUT} learns what pronouns and
 * descriptions refer to, with the weights on the class path; {@code stories SHARED OUT} learns the grouping into stories;
 * {@code gazetteers PACKAGES LISTS} refreshes lists of places.
 */
public final class Train {
  private static final String USAGE =
      "usage: Train gold-words DATA OUT | Train press-words DATA TEST OUT | Train class-words DATA TEST OUT"
          + " | Train clusters WORDS OUT | Train language DATA TEACHER OUT"
          + " | Train names DATA TEACHER MODELS OUT | Train names-development DATA TEACHER MODELS | Train coreference DATA OUT"
          + " | Train stories SHARED OUT | Train gazetteers PACKAGES LISTS";

  private Train() {}

  public static void main(String[] arguments) throws IOException {
    String command = arguments.length == 0 ? "" : arguments[0] + " " + (arguments.length - 1);
    switch (command) {
      case "gold-words 2" -> GoldWords.write(Path.of(arguments[1]), Path.of(arguments[2]));
      case "press-words 3" -> PressWords.forTeacher(Path.of(arguments[1]), Path.of(arguments[2])).write(Path.of(arguments[3]));
      case "class-words 3" -> PressWords.forClasses(Path.of(arguments[1]), Path.of(arguments[2])).write(Path.of(arguments[3]));
      case "clusters 2" -> WordClasses.main(Path.of(arguments[1]), Path.of(arguments[2]), System.out);
      case "language 3" ->
          new LanguageTraining(Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]), System.out).run();
      case "gazetteers 2" -> new Gazetteers(Path.of(arguments[1]), Path.of(arguments[2]), System.out).refresh();
      case "names 4" ->
          LanguageTraining.names(Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]), Path.of(arguments[4]), System.out);
      case "names-development 3" ->
          LanguageTraining.namesDevelopment(Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]), System.out);
      case "coreference 2" ->
          new CoreferenceTraining(Path.of(arguments[1]).resolve("treebanks"), System.out).run(Path.of(arguments[2]));
      case "stories 2" -> TrainStories.main(new String[] {arguments[1], arguments[2]});
      default -> {
        System.err.println(USAGE);
        System.exit(2);
      }
    }
  }
}
