package org.rapporteur.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.EventType;

class PloverCatalogueTest {
  private final PloverCatalogue catalogue = new PloverCatalogue();

  @Test
  void everyTypeHasAQuadClassAndAScore() {
    for (EventType type : EventType.values()) {
      assertThat(catalogue.kind(type).quad()).isBetween(1, 4);
      assertThat(catalogue.kind(type).score()).isBetween(-10.0, 10.0);
    }
  }

  @Test
  void aCameoCodeComesBackWithTheTypeAndModeItMeans() {
    for (String code : catalogue.cameoCodes()) {
      if (code.length() == 2) {
        continue; // a category, for which a code of three digits stands
      }
      PloverCatalogue.Meaning meaning = catalogue.ofCameo(code).orElseThrow();
      String back = catalogue.cameo(meaning.type(), meaning.mode(), meaning.contexts());
      PloverCatalogue.Meaning again = catalogue.ofCameo(back).orElseThrow();
      assertThat(again.type()).as(code).isEqualTo(meaning.type());
      assertThat(again.mode()).as(code + " gave " + back).isEqualTo(meaning.mode());
    }
  }

  @Test
  void everyTypeAndModeHasACameoCodeOfThatType() {
    for (EventType type : EventType.values()) {
      assertThat(typeOf(type, Optional.empty())).isEqualTo(type);
      for (String mode : catalogue.modes(type)) {
        assertThat(typeOf(type, Optional.of(mode))).as(mode).isEqualTo(type);
      }
    }
  }

  @Test
  void modesThatTheManualRemovedAreGone() {
    assertThat(catalogue.ofCameo("186").orElseThrow().mode()).contains("targeted");
    assertThat(catalogue.ofCameo("163").orElseThrow())
        .isEqualTo(new PloverCatalogue.Meaning(EventType.SANCTION, Optional.of("discontinue"), List.of("economic")));
    assertThat(catalogue.ofCameo("01")).isEmpty();
  }

  @Test
  void contextsAreThirtySeven() {
    assertThat(catalogue.contexts()).hasSize(37).doesNotHaveDuplicates();
  }

  private EventType typeOf(EventType type, Optional<String> mode) {
    return catalogue.ofCameo(catalogue.cameo(type, mode, List.of())).orElseThrow().type();
  }
}
