package org.rapporteur.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.EventReport;

class EventLexiconTest {
  private static final double FLOOR = 0.84;

  private final EventLexicon lexicon = new EventLexicon(new PloverCatalogue());

  @Test
  void hasFifteenHundredEntriesAndMore() {
    assertThat(lexicon.entries()).hasSizeGreaterThan(1500);
  }

  @Test
  void noPatternStandsTwiceInOneFileOfTypes() {
    Map<String, String> seen = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (Entry entry : lexicon.entries()) {
      String earlier = seen.put(entry.type() + " " + entry.pattern(), entry.place());
      if (earlier != null) {
        twice.add(earlier + " and " + entry.place());
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void everyEntryHasAnExampleSentence() {
    List<String> wrong = new ArrayList<>();
    for (Entry entry : lexicon.entries()) {
      if (!entry.example().endsWith(".") || entry.example().length() < 15) {
        wrong.add(entry.place());
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** The parser misses some; the rate must not fall. */
  @Test
  void examplesAreCodedAsTheirType() {
    List<String> missed = new ArrayList<>();
    for (Entry entry : lexicon.entries()) {
      Set<Object> types = new HashSet<>();
      Reading.read(entry.example()).events().stream().map(EventReport::type).forEach(types::add);
      if (!types.contains(entry.type())) {
        missed.add(entry.place() + " " + entry.type() + ": " + entry.example() + " " + types);
      }
    }
    double rate = 1 - (double) missed.size() / lexicon.entries().size();
    assertThat(rate).as("rate, misses:\n" + String.join("\n", missed)).isGreaterThanOrEqualTo(FLOOR);
  }
}
