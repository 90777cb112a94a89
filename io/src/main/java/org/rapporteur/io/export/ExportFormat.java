package org.rapporteur.io.export;

import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.event.PloverCatalogue;
import org.rapporteur.model.Event;
import org.rapporteur.model.Status;

/**
 * A format of event data.
 *
 * <p>To add one: write its {@link Maker} beside the others, name it here, say in docs/formats/export.md what each column is
 * filled from, and give it a reader in the tests.
 */
public enum ExportFormat {
  /** PLOVER's JSON Lines. */
  PLOVER(true, new PloverExport()),
  /** GDELT 2.0, the tables of events and mentions. */
  GDELT(false, new GdeltExport()),
  /** POLECAT, as its weekly files. */
  POLECAT(false, new PolecatExport()),
  /** ICEWS, as its event files. */
  ICEWS(false, new IcewsExport()),
  /** Tables of our own: events, their parties, their reports. */
  CSV(true, new CsvExport());

  /** Writes one file. */
  @FunctionalInterface
  public interface Content {
    /**
     * @param out its encoding must be UTF-8 where it has one; not closed
     */
    void write(Writer out) throws IOException;
  }

  /** Makes the files of a format. */
  @FunctionalInterface
  interface Maker {
    /**
     * @param batch the time of the delivery, fourteen digits, which files are called after and which some columns hold
     * @return contents by file name, in order
     */
    Map<String, Content> files(EventRecord record, Optional<String> batch);
  }

  private final boolean keepsStatus;
  private final Maker maker;

  ExportFormat(boolean keepsStatus, Maker maker) {
    this.keepsStatus = keepsStatus;
    this.maker = maker;
  }

  /** As users write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The files of a record; the same record and batch give the same bytes.
   *
   * @param batch fourteen digits, YYYYMMDDHHMMSS
   * @return contents by file name, in order
   */
  public Map<String, Content> files(EventRecord record, Optional<String> batch) {
    return new LinkedHashMap<>(maker.files(record, batch));
  }

  /** How many events of each status the format has no place for; none for a format that keeps the status. */
  public Map<Status, Integer> leftOut(EventRecord record) {
    Map<Status, Integer> left = new EnumMap<>(Status.class);
    List<Coded> all = keepsStatus ? List.of() : Coded.all(record, new PloverCatalogue());
    for (Coded coded : all) {
      Event event = coded.event();
      if (!coded.coding().tookPlace()) {
        left.merge(event.status(), 1, Integer::sum);
      }
    }
    return left;
  }
}
