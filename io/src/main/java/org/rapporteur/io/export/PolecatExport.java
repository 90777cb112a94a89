package org.rapporteur.io.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.event.PloverCatalogue;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.Ids;
import org.rapporteur.model.Role;

/**
 * POLECAT, as its weekly files: a header, no quoting, one row for each event, several parties in one cell with a semicolon
 * between; what is not known is the word None.
 */
final class PolecatExport implements ExportFormat.Maker {
  private static final String NONE = "None";
  private static final String BETWEEN = "; ";
  private static final int STORY_DIGITS = 12;
  private static final List<String> COLUMNS = List.of(
      "Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts",
      "Actor Name", "Actor Country", "Actor COW", "Primary Actor Sector", "Actor Sectors", "Actor Title", "Actor Name Raw",
      "Wikipedia Actor ID", "Recipient Name", "Recipient Country", "Recipient COW", "Primary Recipient Sector", "Recipient Sectors",
      "Recipient Title", "Recipient Name Raw", "Wikipedia Recipient ID", "Placename", "City", "District", "Province", "Country",
      "Latitude", "Longitude", "GeoNames ID", "Raw Placename", "Feature Type", "Source", "Publication Date", "Story People",
      "Story Organizations", "Story Locations", "Language", "Version");

  private final PloverCatalogue catalogue = new PloverCatalogue();
  private final CountryCodes countries = new CountryCodes();

  @Override
  public Map<String, ExportFormat.Content> files(EventRecord record, Optional<String> batch) {
    return Map.of("ngecEventsDV-" + batch.orElse("record") + ".txt", out -> new Run(record).write(out));
  }

  /** One export of one record. */
  private final class Run {
    private final EventRecord record;
    private final Tellings tellings;
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<ArticleId, List<Entity>> mentioned = new HashMap<>();

    Run(EventRecord record) {
      this.record = record;
      this.tellings = new Tellings(record);
      for (Entity entity : record.entities().values()) {
        entity.mentions().stream().map(mention -> mention.evidence().article()).distinct()
            .forEach(article -> mentioned.computeIfAbsent(article, k -> new ArrayList<>()).add(entity));
      }
    }

    void write(Writer out) throws IOException {
      out.write(String.join("\t", COLUMNS) + "\n");
      for (Coded coded : Coded.tookPlace(record, catalogue)) {
        TabLine line = new TabLine(NONE);
        event(coded, line);
        EventReport first = coded.event().reports().get(0);
        parties(record.entities(coded.event().actors()), first, line);
        parties(record.entities(coded.event().recipients()), first, line);
        place(record.place(coded.event()), first, line);
        story(record.articles().get(first.article()), line);
        line.write(out);
      }
    }

    private void event(Coded coded, TabLine line) {
      Coding coding = coded.coding();
      line.add(id(coded)).add(IcewsExport.day(coded.event().date())).add(coding.type()).add(coding.mode());
      line.add(catalogue.score(coding.type(), coding.mode())).add(catalogue.kind(coding.type()).quad());
      line.add(String.join(BETWEEN, coding.contexts()));
    }

    /**
     * Day of publication, a part without meaning here, hash of the story, type; a second event of a type in a story has a
     * number.
     */
    private String id(Coded coded) {
      Article article = record.first(coded.event());
      String day = published(article).map(d -> d.format(DateTimeFormatter.BASIC_ISO_DATE)).orElse("00000000");
      String story = day + "-0000-" + Ids.sha256(article.id().value()).substring(0, STORY_DIGITS);
      int parties = coded.event().actors().size() + coded.event().recipients().size();
      boolean reciprocal = coded.coding().isReciprocal() && parties > 1;
      String id = story + "_" + coded.coding().type() + (reciprocal ? "_R" : "");
      int use = uses.merge(id, 1, Integer::sum);
      return use == 1 ? id : id + "_" + use;
    }

    private Optional<LocalDate> published(Article article) {
      return Tellings.day(record.published().get(article.id()));
    }

    /** Name, country, its COW number, first sector, sectors, title, words, Wikipedia. */
    private void parties(List<Entity> parties, EventReport report, TabLine line) {
      line.add(each(parties, e -> Optional.of(e.name())));
      line.add(each(parties, e -> countries.state(e).or(() -> Sectors.inPlaceOfState(e))));
      line.add(each(parties, countries::cow));
      line.add(each(parties.stream().limit(1).toList(), Entity::sector)).add(each(parties, Entity::sector));
      line.add(each(parties, e -> e.roles().stream().findFirst().map(Role::title)));
      line.add(each(parties, e -> tellings.mention(e, report).map(span -> tellings.words(report.article(), span)))).skip(1);
    }

    /** Name, city, district, province, country, latitude, longitude, GeoNames, words, feature type. */
    private void place(Optional<Entity> place, EventReport report, TabLine line) {
      Optional<Entity> within = place.filter(p -> p.type() != EntityType.STATE);
      line.add(place.map(Entity::name)).add(within.map(Entity::name)).skip(2).add(place.flatMap(countries::state)).skip(3);
      line.add(place.flatMap(p -> tellings.mention(p, report)).map(span -> tellings.words(report.article(), span))).skip(1);
    }

    private void story(Article article, TabLine line) {
      line.add(Tellings.source(article)).add(published(article));
      line.add(names(article, Set.of(EntityType.PERSON))).add(names(article, Set.of(EntityType.ORGANIZATION)));
      line.add(names(article, Set.of(EntityType.PLACE, EntityType.STATE)));
      line.add(Locale.forLanguageTag(article.language()).getDisplayLanguage(Locale.ENGLISH)).add(record.program());
    }

    private String names(Article article, Set<EntityType> types) {
      List<Entity> named = mentioned.getOrDefault(article.id(), List.of()).stream()
          .filter(entity -> types.contains(entity.type()) && entity.isNamed()).toList();
      return each(named, entity -> Optional.of(entity.name()));
    }
  }

  /** The values in order, None for one that is not known so that columns stay in step; nothing where none is known. */
  private static String each(List<Entity> entities, Function<Entity, Optional<String>> value) {
    List<Optional<String>> values = entities.stream().map(value).toList();
    if (values.stream().allMatch(Optional::isEmpty)) {
      return "";
    }
    return String.join(BETWEEN, values.stream().map(v -> v.map(PolecatExport::item).orElse(NONE)).toList());
  }

  /** A semicolon inside a value would make it two. */
  private static String item(String value) {
    String item = TabLine.clean(value.replace(';', ','));
    return item.isEmpty() ? NONE : item;
  }
}
