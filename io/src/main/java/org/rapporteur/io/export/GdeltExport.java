package org.rapporteur.io.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.event.CameoCodes;
import org.rapporteur.event.PloverCatalogue;
import org.rapporteur.model.Article;
import org.rapporteur.model.Dated;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.Period;

/**
 * GDELT 2.0 (Event Codebook 2.0): a table of events, one row for each actor with each recipient, and a table of their
 * mentions. No header, no quoting; an unknown value is empty.
 */
final class GdeltExport implements ExportFormat.Maker {
  private static final int GEO_COLUMNS = 8;

  @Override
  public Map<String, ExportFormat.Content> files(EventRecord record, Optional<String> batch) {
    Run run = new Run(record, batch);
    Map<String, ExportFormat.Content> files = new LinkedHashMap<>();
    String name = batch.orElse("record");
    files.put(name + ".export.CSV", run::events);
    files.put(name + ".mentions.CSV", run::mentions);
    return files;
  }

  /** One export of one record. */
  private static final class Run {
    private final EventRecord record;
    private final Optional<String> batch;
    private final List<Dyad> dyads;
    private final Tellings tellings;
    private final CameoCodes cameo = new CameoCodes();
    private final CountryCodes countries = new CountryCodes();
    private final Sectors sectors = new Sectors();

    Run(EventRecord record, Optional<String> batch) {
      this.record = record;
      this.batch = batch;
      this.dyads = Dyad.of(record, Coded.tookPlace(record, new PloverCatalogue()));
      this.tellings = new Tellings(record);
    }

    void events(Writer out) throws IOException {
      for (Dyad dyad : dyads) {
        TabLine line = new TabLine("").add(dyad.number());
        dates(dyad.event().date().map(Dated::period), line);
        actor(dyad.actor(), line);
        actor(dyad.recipient(), line);
        line.add(dyad.event().reports().stream().anyMatch(tellings::isLead) ? 1 : 0);
        action(dyad, line);
        counts(dyad.event(), line);
        line.skip(2 * GEO_COLUMNS);
        place(record.place(dyad.event()), line);
        line.add(batch).add(Tellings.identifier(record.first(dyad.event()))).write(out);
      }
    }

    /** The day where it is known; of a month or year, only that. */
    private static void dates(Optional<Period> period, TabLine line) {
      Optional<LocalDate> start = period.flatMap(Period::start);
      Optional<LocalDate> end = period.flatMap(Period::end);
      Optional<LocalDate> year = start.filter(s -> end.isPresent() && end.get().getYear() == s.getYear());
      Optional<LocalDate> month = year.filter(s -> end.get().getMonth() == s.getMonth());
      Optional<LocalDate> day = month.filter(s -> end.get().equals(s));
      line.add(day.map(d -> String.format(Locale.ROOT, "%04d%02d%02d", d.getYear(), d.getMonthValue(), d.getDayOfMonth())));
      line.add(month.map(d -> String.format(Locale.ROOT, "%04d%02d", d.getYear(), d.getMonthValue())));
      line.add(year.map(d -> String.format(Locale.ROOT, "%04d", d.getYear())));
      line.add(day.map(Run::fraction));
    }

    /** The codebook's (month * 30 + day) / 365 with months from 0, as GDELT's own files have it: 2016-07-01 is 2016.4959. */
    private static String fraction(LocalDate day) {
      long tenThousandths = Math.round(((day.getMonthValue() - 1) * 30 + day.getDayOfMonth()) * 10_000.0 / 365);
      return String.format(Locale.ROOT, "%04d.%04d", day.getYear(), tenThousandths);
    }

    /** Code, name, country, known group, then ethnic and two religious codes, then three types. */
    private void actor(Optional<Entity> actor, TabLine line) {
      Optional<String> country = actor.flatMap(e -> countries.cameo(e).or(() -> sectors.cameoCountry(e)));
      Optional<String> group = actor.flatMap(sectors::cameoGroup);
      Optional<String> type = actor.flatMap(sectors::cameoType);
      // CAMEO writes a known body's type first: IGOUNO; a country's last: FRAGOV.
      String code = group.isPresent() ? type.orElse("") + country.orElse("") + group.get() : country.orElse("") + type.orElse("");
      line.add(code).add(actor.map(e -> e.name().toUpperCase(Locale.ROOT))).add(country).add(group).skip(3).add(type).skip(2);
    }

    private void action(Dyad dyad, TabLine line) {
      CameoCodes.Code code = cameo.get(dyad.coding().cameo());
      line.add(code.code()).add(code.base()).add(code.root()).add(code.quad()).add(code.goldstein());
    }

    /** Mentions, sources (unknown if one article's is), articles, tone. */
    private void counts(Event event, TabLine line) {
      Set<Article> articles = new LinkedHashSet<>();
      event.reports().forEach(report -> articles.add(record.articles().get(report.article())));
      boolean all = articles.stream().allMatch(article -> Tellings.source(article).isPresent());
      Optional<Long> sources = all ? Optional.of(articles.stream().map(Tellings::source).distinct().count()) : Optional.empty();
      line.add(event.reports().size()).add(sources).add(articles.size()).skip(1);
    }

    /**
     * Type (only of countries: a record does not tell cities from regions), name, country, two divisions, latitude,
     * longitude, feature.
     */
    private void place(Optional<Entity> place, TabLine line) {
      Optional<String> fips = place.flatMap(countries::fips);
      boolean country = place.filter(e -> e.type() == EntityType.STATE).isPresent();
      if (country) {
        Optional<String> name = place.flatMap(countries::name).or(() -> place.map(Entity::name));
        line.add(1).add(name).add(fips).add(fips).skip(3).add(fips);
      } else {
        Optional<String> name = place.map(e -> e.name() + countries.name(e).map(c -> ", " + c).orElse(""));
        line.skip(1).add(name).add(fips).skip(5);
      }
    }

    void mentions(Writer out) throws IOException {
      for (Dyad dyad : dyads) {
        for (EventReport report : dyad.event().reports()) {
          Article article = record.articles().get(report.article());
          boolean web = article.origin().url().isPresent();
          TabLine line = new TabLine("").add(dyad.number()).add(batch).add(batch).add(web ? 1 : 2);
          line.add(Tellings.source(article)).add(Tellings.identifier(article));
          line.add(tellings.sentence(report.article(), report.trigger().start()));
          line.add(offset(dyad.actor(), report)).add(offset(dyad.recipient(), report));
          line.add(tellings.point(report.article(), report.trigger().start())).add(1).skip(1);
          line.add(tellings.length(report.article())).skip(3).write(out);
        }
      }
    }

    private int offset(Optional<Entity> party, EventReport report) {
      return party.flatMap(p -> tellings.mention(p, report)).map(span -> tellings.point(report.article(), span.start())).orElse(-1);
    }
  }
}
