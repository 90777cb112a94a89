package org.rapporteur.io.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Event;
import org.rapporteur.model.Ids;

/**
 * One actor and one recipient of an event: what formats without lists of parties have a row for.
 *
 * @param number 52 bits of a hash of event and parties, which any reader's numbers hold exactly; no two of one record are the
 *     same
 */
record Dyad(long number, Event event, Coding coding, Optional<Entity> actor, Optional<Entity> recipient) {
  private static final int HEXADECIMAL_DIGITS = 13;

  /**
   * A row for each actor with each recipient; a side without anybody counts as one nobody. In the order of the events and
   * their parties.
   */
  static List<Dyad> of(EventRecord record, List<Coded> events) {
    List<Dyad> dyads = new ArrayList<>();
    Set<Long> taken = new HashSet<>();
    for (Coded coded : events) {
      Event event = coded.event();
      for (Optional<Entity> actor : side(record.entities(event.actors()))) {
        for (Optional<Entity> recipient : side(record.entities(event.recipients()))) {
          long number = number(event.id() + "|" + id(actor) + "|" + id(recipient));
          while (!taken.add(number)) {
            number++;
          }
          dyads.add(new Dyad(number, event, coded.coding(), actor, recipient));
        }
      }
    }
    return dyads;
  }

  static long number(String content) {
    return Long.parseLong(Ids.sha256(content).substring(0, HEXADECIMAL_DIGITS), 16);
  }

  private static String id(Optional<Entity> entity) {
    return entity.map(e -> e.id().value()).orElse("");
  }

  private static List<Optional<Entity>> side(List<Entity> entities) {
    return entities.isEmpty() ? List.of(Optional.empty()) : entities.stream().map(Optional::of).toList();
  }
}
