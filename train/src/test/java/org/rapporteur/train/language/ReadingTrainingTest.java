package org.rapporteur.train.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.internal.Clusters;
import org.rapporteur.language.internal.Guide;
import org.rapporteur.language.internal.Parser;
import org.rapporteur.language.internal.ParserState;
import org.rapporteur.language.internal.Punctuation;
import org.rapporteur.language.internal.Revision;
import org.rapporteur.language.internal.Weights;
import org.rapporteur.language.internal.Words;
import org.rapporteur.language.internal.Work;

class ReadingTrainingTest {
  private static final List<String> TAGS = List.of("D", "N", "V", ".");
  private static final String[] NOUNS = {"judge", "envoy", "river", "treaty"};
  private static final String[] VERBS = {"left", "saw", "signed"};

  private final ReadingTraining training =
      new ReadingTraining(4, 1, new WeightsWriter(0.25), (words, guides, work) -> {}, new Punctuation(TAGS));

  @Test
  void learnsASmallLanguage() {
    List<ParserTraining.Example> examples = examples();
    ReadingTraining.Reader reader = training.new Reader(training.train(examples));
    for (ParserTraining.Example example : examples) {
      assertThat(reader.read(example.words(), List.of())).isEqualTo(example.heads());
    }
  }

  @Test
  void sameExamplesGiveTheSameBytes() {
    ReadingTraining.Readings once = training.train(examples());
    ReadingTraining.Readings again = training.train(examples());
    assertThat(again.first()).isEqualTo(once.first());
    assertThat(again.second()).isEqualTo(once.second());
  }

  @Test
  void theProgramReadsAsWasTaught() throws IOException {
    ReadingTraining.Readings readings = training.train(examples().subList(0, 6));
    ReadingTraining.Reader reader = training.new Reader(readings);
    Parser parser = new Parser(Weights.read(new ByteArrayInputStream(readings.first())));
    Revision revision = new Revision(Weights.read(new ByteArrayInputStream(readings.second())));
    for (ParserTraining.Example example : examples()) {
      Words words = example.words();
      int size = words.size();
      Work work = new Work();
      parser.parse(words, 0, size, new ParserState(size), work);
      new Punctuation(TAGS).attach(words, 0, size);
      Guide reading = new Guide(size);
      IntStream.range(0, size).forEach(token -> reading.set(token, words.head(token), words.label(token)));
      revision.revise(words, 0, size, reading, new Revision.Room(size), work);
      int[] heads = IntStream.range(0, size).map(words::head).toArray();
      assertThat(heads).isEqualTo(reader.read(example.words(), List.of()));
    }
  }

  /** "the judge saw the river ." with all nouns and verbs. */
  private static List<ParserTraining.Example> examples() {
    List<ParserTraining.Example> examples = new ArrayList<>();
    for (String subject : NOUNS) {
      for (String verb : VERBS) {
        for (String object : NOUNS) {
          Words words = words("the", subject, verb, "the", object, ".");
          examples.add(new ParserTraining.Example(words, new int[] {1, 2, -1, 4, 2, 2}, List.of()));
        }
      }
    }
    return examples;
  }

  private static Words words(String... forms) {
    Words words = new Words(forms.length, Clusters.NONE);
    for (int token = 0; token < forms.length; token++) {
      words.set(token, forms[token], 0, forms[token].length());
      words.setTag(token, List.of(0, 1, 2, 0, 1, 3).get(token));
    }
    return words;
  }
}
