package org.rapporteur.io.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.event.CameoCodes;
import org.rapporteur.event.PloverCatalogue;
import org.rapporteur.model.Article;
import org.rapporteur.model.Dated;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.Period;

/**
 * ICEWS, as the {@code .tsv} files on Dataverse: a header, no quoting, one row for each actor with each recipient of an
 * event, with the first report's story; an unknown value is empty.
 */
final class IcewsExport implements ExportFormat.Maker {
  private static final List<String> COLUMNS = List.of(
      "Event ID", "Event Date", "Source Name", "Source Sectors", "Source Country", "Event Text", "CAMEO Code", "Intensity", "Target Name",
      "Target Sectors", "Target Country", "Story ID", "Sentence Number", "Publisher", "City", "District", "Province", "Country",
      "Latitude", "Longitude");

  private final CameoCodes cameo = new CameoCodes();
  private final CountryCodes countries = new CountryCodes();
  private final Sectors sectors = new Sectors();

  @Override
  public Map<String, ExportFormat.Content> files(EventRecord record, Optional<String> batch) {
    return Map.of("events." + batch.orElse("record") + ".tsv", out -> write(record, out));
  }

  private void write(EventRecord record, Writer out) throws IOException {
    Tellings tellings = new Tellings(record);
    out.write(String.join("\t", COLUMNS) + "\n");
    for (Dyad dyad : Dyad.of(record, Coded.tookPlace(record, new PloverCatalogue()))) {
      CameoCodes.Code code = cameo.get(dyad.coding().cameo());
      TabLine line = new TabLine("").add(dyad.number()).add(day(dyad.event().date()));
      party(dyad.actor(), line);
      line.add(code.name()).add(code.code()).add(code.goldstein());
      party(dyad.recipient(), line);
      EventReport first = dyad.event().reports().get(0);
      Article article = record.articles().get(first.article());
      line.add(Dyad.number(article.id().value())).add(tellings.sentence(article.id(), first.trigger().start()));
      line.add(article.origin().outlet());
      place(record.place(dyad.event()), line);
      line.skip(2).write(out);
    }
  }

  static Optional<LocalDate> day(Optional<Dated> date) {
    return date.map(Dated::period).filter(Period::isDay).flatMap(Period::start);
  }

  private void party(Optional<Entity> party, TabLine line) {
    line.add(party.map(Entity::name)).add(party.flatMap(sectors::icews)).add(party.flatMap(countries::name));
  }

  /**
   * City, district, province, country. A record does not tell cities from regions: a place that is no country stands as the
   * city.
   */
  private void place(Optional<Entity> place, TabLine line) {
    Optional<Entity> within = place.filter(p -> p.type() != EntityType.STATE);
    line.add(within.map(Entity::name)).skip(2).add(place.flatMap(countries::name));
  }
}
