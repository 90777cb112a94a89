package org.rapporteur.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.EventType;

class PloverCatalogueTest {
  private static final String[] LOST = {
    "CONSULT multilateral 040",
    "RETREAT resign 084",
    "THREATEN arrest 130",
    "PROTEST strike 143 boycott",
    "PROTEST vandalize 145 riot",
    "MOBILIZE weapons 154 troops",
    "MOBILIZE militia 154 troops",
    "COERCE censor 1721 restrict",
    "COERCE withhold 170",
    "COERCE misinformation 170",
    "COERCE cyber 170",
    "ASSAULT primitive 182 beat",
    "ASSAULT drone 195 aerial",
    "ASSAULT crowd-control 180"
  };

  private final PloverCatalogue catalogue = new PloverCatalogue();
  private final CameoCodes codes = new CameoCodes();

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

  /** CAMEO lacks these modes: the first have a nearest code, the others only that of the bare type. */
  @Test
  void aTypeAndModeComeBackFromTheirCameoCodeButForModesThatCameoLacks() {
    List<String> lost = new ArrayList<>();
    for (EventType type : EventType.values()) {
      for (String mode : catalogue.modes(type)) {
        String code = catalogue.cameo(type, Optional.of(mode), List.of());
        Optional<String> back = catalogue.ofCameo(code).orElseThrow().mode();
        if (!back.equals(Optional.of(mode))) {
          lost.add(type + " " + mode + " " + code + back.map(b -> " " + b).orElse(""));
        }
      }
    }
    assertThat(lost).containsExactly(LOST);
  }

  @Test
  void everyCodeOfCameoButStatementsAndAppealsHasATypeAndIsAsGeneralAsItsCategory() {
    for (CameoCodes.Code code : codes.all()) {
      boolean dropped = Set.of("01", "02").contains(code.root());
      assertThat(catalogue.ofCameo(code.code()).isPresent()).as(code.code()).isNotEqualTo(dropped);
      assertThat(codes.has(code.base()) && codes.has(code.root())).as(code.code()).isTrue();
    }
    assertThat(catalogue.cameoCodes()).allMatch(codes::has);
  }

  @Test
  void codesHaveTheirPlaceOnTheGoldsteinScaleAndInTheQuad() {
    assertThat(codes.all()).allSatisfy(code -> assertThat(code.goldstein()).isBetween(-10.0, 10.0));
    assertThat(codes.get("042")).isEqualTo(new CameoCodes.Code("042", 1.9, "Make a visit"));
    assertThat(codes.get("0841").base()).isEqualTo("084");
    assertThat(List.of("057", "0841", "139", "14", "2042")).extracting(code -> codes.get(code).quad()).containsExactly(1, 2, 3, 4, 4);
    assertThatThrownBy(() -> codes.get("99")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("99");
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
