package org.rapporteur.io.export;

import java.util.List;
import org.rapporteur.event.PloverCatalogue;
import org.rapporteur.model.Event;

/** An event and how PLOVER codes it with its status. */
record Coded(Event event, Coding coding) {
  static List<Coded> all(EventRecord record, PloverCatalogue catalogue) {
    return record.events().stream().map(event -> new Coded(event, Coding.of(event, catalogue))).toList();
  }

  /** Those that formats without a place for status can have. */
  static List<Coded> tookPlace(EventRecord record, PloverCatalogue catalogue) {
    return all(record, catalogue).stream().filter(coded -> coded.coding().tookPlace()).toList();
  }
}
