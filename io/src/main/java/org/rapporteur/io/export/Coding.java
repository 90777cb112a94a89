package org.rapporteur.io.export;

import java.util.List;
import java.util.Optional;
import org.rapporteur.event.PloverCatalogue;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Status;

/**
 * How PLOVER codes an event with its status, by the rules of its manual (2.0, auxiliary modes): what is friendly and to come
 * is an agreement (a withdrawal to come, a concession), agreements and threats are about what is to come themselves, and what
 * no type expresses has an auxiliary mode. That somebody is expected to attack is no threat of his, so the manual's third
 * rule, hostile deeds to come as THREATEN, is not applied here: what the doer himself holds out is THREATEN in the record
 * already.
 *
 * @param cameo three or four digits
 * @param auxiliary future, hypothetical or negation; empty for what took place, also as an agreement or threat
 */
record Coding(EventType type, Optional<String> mode, List<String> contexts, String cameo, Optional<String> auxiliary) {
  static Coding of(Event event, PloverCatalogue catalogue) {
    if (event.status() == Status.PLANNED) {
      Optional<Coding> future = switch (event.type()) {
        case CONSULT -> agreed(event, EventType.AGREE, "036");
        case SUPPORT -> agreed(event, EventType.AGREE, "032");
        case COOPERATE -> agreed(event, EventType.AGREE, "031");
        case AID -> agreed(event, EventType.AGREE, "033");
        case RETREAT -> agreed(event, EventType.CONCEDE, "035");
        default -> Optional.empty();
      };
      if (future.isPresent()) {
        return future.get();
      }
    }
    String cameo = event.cameo().orElseGet(() -> catalogue.cameo(event.type(), event.mode(), event.contexts()));
    return new Coding(event.type(), event.mode(), event.contexts(), cameo, auxiliary(event));
  }

  private static Optional<Coding> agreed(Event event, EventType type, String cameo) {
    return Optional.of(new Coding(type, Optional.empty(), event.contexts(), cameo, Optional.empty()));
  }

  private static Optional<String> auxiliary(Event event) {
    return switch (event.status()) {
      case HAPPENED, ONGOING -> Optional.empty();
      case PLANNED -> switch (event.type()) {
        case AGREE, CONCEDE, THREATEN -> Optional.empty();
        default -> Optional.of("future");
      };
      case POSSIBLE -> Optional.of("hypothetical");
      case DENIED, CALLED_OFF -> Optional.of("negation");
    };
  }

  /** Whether all its parties do it to each other: meetings, but for visits, of which PLOVER tells guest from host. */
  boolean isReciprocal() {
    return type == EventType.CONSULT && mode.filter("visit"::equals).isEmpty();
  }

  /** Whether a format without a place for status can have it. */
  boolean tookPlace() {
    return auxiliary.isEmpty();
  }
}
