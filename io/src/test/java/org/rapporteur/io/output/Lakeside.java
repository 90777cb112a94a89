package org.rapporteur.io.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.rapporteur.model.Act;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentId;
import org.rapporteur.model.Dated;
import org.rapporteur.model.Difference;
import org.rapporteur.model.DifferenceId;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventId;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Excluded;
import org.rapporteur.model.Figure;
import org.rapporteur.model.FigureId;
import org.rapporteur.model.Ids;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Period;
import org.rapporteur.model.Position;
import org.rapporteur.model.PositionId;
import org.rapporteur.model.Published;
import org.rapporteur.model.RecordDocument;
import org.rapporteur.model.Role;
import org.rapporteur.model.Skipped;
import org.rapporteur.model.Span;
import org.rapporteur.model.Speaker;
import org.rapporteur.model.Statement;
import org.rapporteur.model.StatementId;
import org.rapporteur.model.Status;
import org.rapporteur.model.Story;
import org.rapporteur.model.StoryId;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.When;

/**
 * A record made by hand, with every kind of line and nearly every field: three reports of the agreement signed at Lake Prespa in
 * June 2018, one of them a copy, and a fourth about something else. It is the worked example in docs/formats.
 */
final class Lakeside {
  static final LocalDate SIGNING = LocalDate.of(2018, 6, 17);

  private static final String COURIER_TEXT =
      """
      Neighbours sign deal on a name \uD83D\uDD8A

      PSARADES - The foreign ministers of Greece and Macedonia, Nikos Kotzias and Nikola Dimitrov, signed an agreement on Sunday \
      that would rename the smaller country North Macedonia.

      "This is our own appointment with history," Greek Prime Minister Alexis Tsipras said by the lake. He promised to back \
      his neighbour's bid to join NATO if Skopje changes its constitution.

      Police fired tear gas at about 4,000 protesters near the village of Pisoderi. Twelve people were injured.

      Read more: Five things to know about Lake Prespa
      """;
  private static final String LEDGER_TEXT =
      """
      Thousands protest as Athens and Skopje settle name row

      Foreign ministers Nicos Kotzias and Nikola Dimitrov signed the accord in Psarades yesterday, ending a dispute of 27 years.

      Zoran Zaev, the prime minister of Macedonia, denied that his country had any claim on Greek soil. \
      "We have to step out of the past," Zaev said.

      More than 3,500 people protested near Pisoderi. Fourteen people were hurt, a hospital official said.

      Macedonian President Gjorge Ivanov rejected the accord and said he would not sign it.
      """;
  private static final String WIRE_TEXT =
      """
      Neighbours sign deal on a name

      The foreign ministers of Greece and Macedonia, Nikos Kotzias and Nikola Dimitrov, signed an agreement on Sunday \
      that would rename the smaller country North Macedonia.
      """;
  private static final String FERRY_TEXT =
      "Ferry back in service\n\nThe ferry to the island runs again from Monday, the harbour office announced.\n";

  static final Article COURIER =
      article("courier.txt", "Lakeside Courier", COURIER_TEXT, SIGNING, "Read more: Five things to know about Lake Prespa");
  static final Article LEDGER = article("ledger.txt", "Capital Ledger", LEDGER_TEXT, SIGNING.plusDays(1), "");
  static final Article WIRE = article("wire.txt", "Border Wire", WIRE_TEXT, SIGNING, "");
  static final Article FERRY = article("ferry.txt", "Harbour Notes", FERRY_TEXT, SIGNING.plusDays(30), "");

  private static final EntityId GREECE = entityId("Greece");
  private static final EntityId MACEDONIA = entityId("Macedonia");
  private static final EntityId KOTZIAS = entityId("Kotzias");
  private static final EntityId DIMITROV = entityId("Dimitrov");
  private static final EntityId TSIPRAS = entityId("Tsipras");
  private static final EntityId ZAEV = entityId("Zaev");
  private static final EntityId IVANOV = entityId("Ivanov");
  private static final EntityId POLICE = entityId("Police");
  private static final EntityId PROTESTERS = entityId("protesters");
  private static final EntityId PSARADES = entityId("Psarades");
  private static final EntityId PISODERI = entityId("Pisoderi");
  private static final EntityId NATO = entityId("NATO");
  private static final StoryId STORY = new StoryId("sy-00000000000000a1");

  private Lakeside() {}

  static RecordDocument document() {
    Map<ArticleId, Published> published = Map.of(
        COURIER.id(), day(SIGNING), WIRE.id(), day(SIGNING), LEDGER.id(), day(SIGNING.plusDays(1)), FERRY.id(),
        day(SIGNING.plusDays(30)));
    return new RecordDocument(
        List.of(new Skipped("notes.pdf", "not a text format")), List.of(COURIER, WIRE, LEDGER, FERRY), published, entities(),
        statements(), events(), commitments(), positions(), figures(), times(), stories(), differences());
  }

  private static List<Entity> entities() {
    Role foreign = new Role(
        "foreign minister", Optional.of(GREECE), at(COURIER, "The foreign ministers of Greece and Macedonia, Nikos Kotzias"));
    Role greek = new Role("Prime Minister", Optional.of(GREECE), at(COURIER, "Greek Prime Minister Alexis Tsipras"));
    Role macedonian = new Role("prime minister", Optional.of(MACEDONIA), at(LEDGER, "the prime minister of Macedonia"));
    return List.of(
        entity(GREECE, EntityType.STATE, "GRC", List.of(), name(COURIER, "Greece"), name(LEDGER, "Athens"), name(WIRE, "Greece")),
        entity(MACEDONIA, EntityType.STATE, "MKD", List.of(), name(COURIER, "Macedonia"), name(COURIER, "Skopje"), name(LEDGER,
            "Macedonia")),
        entity(KOTZIAS, EntityType.PERSON, "GRC", List.of(foreign), name(COURIER, "Nikos Kotzias"), name(LEDGER,
            "Nicos Kotzias")),
        entity(DIMITROV, EntityType.PERSON, "MKD", List.of(), name(COURIER, "Nikola Dimitrov"), name(LEDGER, "Nikola Dimitrov")),
        entity(TSIPRAS, EntityType.PERSON, "GRC", List.of(greek), name(COURIER, "Alexis Tsipras")),
        entity(NATO, EntityType.ORGANIZATION, "", List.of(), name(COURIER, "NATO")),
        entity(POLICE, EntityType.GROUP, "GRC", List.of(), name(COURIER, "Police")),
        entity(PROTESTERS, EntityType.GROUP, "", List.of(), name(COURIER, "about 4,000 protesters"), name(LEDGER,
            "3,500 people")),
        entity(PISODERI, EntityType.PLACE, "GRC", List.of(), name(COURIER, "Pisoderi"), name(LEDGER, "Pisoderi")),
        entity(PSARADES, EntityType.PLACE, "GRC", List.of(), name(LEDGER, "Psarades")),
        entity(ZAEV, EntityType.PERSON, "MKD", List.of(macedonian), name(LEDGER, "Zoran Zaev"), name(LEDGER, "Zaev said",
            "Zaev")),
        entity(IVANOV, EntityType.PERSON, "MKD", List.of(), name(LEDGER, "Gjorge Ivanov")));
  }

  private static List<Statement> statements() {
    Speaker tsipras = new Speaker.Known(TSIPRAS, span(COURIER, "Greek Prime Minister Alexis Tsipras"), Mention.Kind.NAME);
    Speaker he = new Speaker.Known(TSIPRAS, span(COURIER, "He promised", "He"), Mention.Kind.PRONOUN);
    Speaker zaev = new Speaker.Known(ZAEV, span(LEDGER, "Zoran Zaev, the prime minister of Macedonia"), Mention.Kind.NAME);
    Speaker ivanov = new Speaker.Known(IVANOV, span(LEDGER, "Macedonian President Gjorge Ivanov"), Mention.Kind.NAME);
    Speaker open = new Speaker.Unknown("the pronoun may stand for two people", Optional.of(span(LEDGER, "he would", "he")));
    Statement.Form direct = Statement.Form.DIRECT;
    Statement.Form indirect = Statement.Form.INDIRECT;
    return List.of(
        statement("st-1", COURIER, tsipras, direct, Act.ASSERT, "said by", "said", "This is our own appointment with history"),
        statement("st-2", COURIER, he, indirect, Act.PROMISE, "promised", "promised", "to back his neighbour's bid to join NATO"),
        statement("st-3", LEDGER, zaev, indirect, Act.DENY, "denied", "denied", "his country had any claim on Greek soil"),
        statement("st-4", LEDGER, new Speaker.Known(ZAEV, span(LEDGER, "Zaev said", "Zaev"), Mention.Kind.NAME), direct,
            Act.DEMAND,
            "Zaev said", "said", "We have to step out of the past"),
        statement("st-5", LEDGER, new Speaker.Described(span(LEDGER, "a hospital official")), indirect, Act.ASSERT,
            "official said",
            "said", "Fourteen people were hurt"),
        statement("st-6", LEDGER, ivanov, indirect, Act.REJECT, "rejected", "rejected", "the accord and said", "the accord"),
        statement("st-7", LEDGER, open, indirect, Act.REJECT, "and said", "said", "he would not sign it"),
        statement("st-8", FERRY, new Speaker.Described(span(FERRY, "the harbour office")), indirect, Act.ANNOUNCE, "announced",
            "announced", "The ferry to the island runs again from Monday"));
  }

  private static List<Event> events() {
    Dated sunday = new Dated(Period.day(SIGNING), Basis.TEXT);
    Dated inferred = new Dated(Period.day(SIGNING), Basis.INFERRED);
    String signed = "Nikos Kotzias and Nikola Dimitrov, signed an agreement on Sunday";
    return List.of(
        event("ev-1", EventType.AGREE, Status.HAPPENED, List.of(KOTZIAS), List.of(DIMITROV), PSARADES, sunday, 2, Map.of(),
            report(COURIER, signed, "signed", ""), report(WIRE, signed, "signed", ""),
            report(LEDGER, "Nicos Kotzias and Nikola Dimitrov signed the accord in Psarades yesterday", "signed", "")),
        event("ev-2", EventType.SUPPORT, Status.PLANNED, List.of(TSIPRAS), List.of(MACEDONIA), null, inferred, 1, Map.of(),
            report(COURIER, "to back his neighbour's bid to join NATO", "back", "st-2")),
        event("ev-3", EventType.COERCE, Status.HAPPENED, List.of(POLICE), List.of(PROTESTERS), PISODERI, inferred, 2,
            Map.of("injured", 12L),
            report(COURIER, "Police fired tear gas at about 4,000 protesters near the village of Pisoderi", "fired", ""),
            report(LEDGER, "Fourteen people were hurt", "hurt", "st-5")),
        event("ev-4", EventType.PROTEST, Status.HAPPENED, List.of(PROTESTERS), List.of(), PISODERI, inferred, 1, Map.of(),
            report(LEDGER, "More than 3,500 people protested near Pisoderi", "protested", "")),
        event("ev-5", EventType.REJECT, Status.HAPPENED, List.of(IVANOV), List.of(GREECE), null, inferred, 1, Map.of(),
            report(LEDGER, "Macedonian President Gjorge Ivanov rejected the accord", "rejected", "")));
  }

  private static List<Commitment> commitments() {
    return List.of(
        new Commitment(
            new CommitmentId("cm-1"), COURIER.id(), Optional.of(TSIPRAS), Optional.of(MACEDONIA),
            span(COURIER, "back his neighbour's bid to join NATO"), Optional.empty(),
            Optional.of(span(COURIER, "if Skopje changes its constitution")), Commitment.State.OPEN,
                Optional.of(new StatementId("st-2")),
            Optional.of(new EventId("rp-Lakeside Courier-back")),
            List.of(at(COURIER, "He promised to back his neighbour's bid to join NATO")), List.of()),
        new Commitment(
            new CommitmentId("cm-2"), FERRY.id(), Optional.empty(), Optional.empty(), span(FERRY,
                "The ferry to the island runs again"),
            Optional.of(new When.At(span(FERRY, "Monday"))), Optional.empty(), Commitment.State.DUE,
                Optional.of(new StatementId("st-8")),
            Optional.empty(), List.of(at(FERRY, "The ferry to the island runs again from Monday")), List.of()));
  }

  private static List<Position> positions() {
    Position.Answer answer =
        new Position.Answer(IVANOV, Position.Kind.REJECTED, new StatementId("st-6"), Optional.of(Period.day(SIGNING)));
    return List.of(
        new Position(
            new PositionId("po-1"), ZAEV, Optional.of(MACEDONIA), "step out of the past", List.of(new StatementId("st-4")),
            List.of(answer), Position.State.REJECTED, List.of(at(LEDGER, "We have to step out of the past"))));
  }

  private static List<Figure> figures() {
    return List.of(
        figure("fg-1", COURIER, "about 4,000 protesters", "protesters", 3600, 4400, "ev-3", ""),
        figure("fg-2", COURIER, "Twelve people", "injured", 12, 12, "ev-3", ""),
        figure("fg-3", LEDGER, "27 years", "duration_hours", 236682.5, 236682.5, "", ""),
        figure("fg-4", LEDGER, "More than 3,500 people", "protesters", 3501, Double.NaN, "ev-4", ""),
        figure("fg-5", LEDGER, "Fourteen people", "injured", 14, 14, "ev-3", "st-5"));
  }

  private static List<TimeExpression> times() {
    LocalDate monday = SIGNING.plusDays(36);
    return List.of(
        new TimeExpression(COURIER.id(), span(COURIER, "Sunday"), new Fixed(SIGNING), Optional.empty()),
        new TimeExpression(WIRE.id(), span(WIRE, "Sunday"), new Fixed(SIGNING), Optional.empty()),
        new TimeExpression(LEDGER.id(), span(LEDGER, "yesterday"), new DayBefore(), Optional.empty()),
        new TimeExpression(FERRY.id(), span(FERRY, "Monday"), new Fixed(monday), Optional.of(span(FERRY, "again"))));
  }

  private static List<Story> stories() {
    return List.of(
        new Story(STORY, "Neighbours sign deal on a name", List.of(COURIER.id(), WIRE.id(), LEDGER.id()),
            events().stream().map(Event::id).toList(), Optional.of(Period.of(SIGNING, SIGNING.plusDays(1))),
            List.of(List.of(COURIER.id(), WIRE.id()))),
        new Story(
            new StoryId("sy-00000000000000a2"), "Ferry back in service", List.of(FERRY.id()), List.of(), Optional.empty(),
                List.of()));
  }

  private static List<Difference> differences() {
    return List.of(
        difference("df-1", Difference.Type.NAME, Difference.Verdict.VARIANT, KOTZIAS.value(),
            version("Nikos Kotzias", COURIER, "Nikos Kotzias"), version("Nicos Kotzias", LEDGER, "Nicos Kotzias")),
        difference("df-2", Difference.Type.FIGURE, Difference.Verdict.UPDATED, "ev-3",
            version("12 injured", COURIER, "Twelve people"), version("14 injured", LEDGER, "Fourteen people")),
        difference("df-3", Difference.Type.STANCE, Difference.Verdict.CONFLICT, "",
            version("step out of the past (Zaev)", LEDGER, "We have to step out of the past"),
            version("rejects the accord (Ivanov)", LEDGER, "rejected the accord")));
  }

  /** A day, whatever the day of publication. */
  private record Fixed(LocalDate day) implements TimeExpression.Meaning {
    @Override
    public TimeExpression.Resolved resolve(Optional<LocalDate> publication) {
      return new TimeExpression.Resolved(Optional.of(day.toString()), Optional.of(Period.day(day)));
    }

    @Override
    public boolean isRelative() {
      return false;
    }
  }

  /** Yesterday. */
  private record DayBefore() implements TimeExpression.Meaning {
    @Override
    public TimeExpression.Resolved resolve(Optional<LocalDate> publication) {
      return publication.map(p -> new Fixed(p.minusDays(1)).resolve(publication)).orElse(TimeExpression.Resolved.UNKNOWN);
    }

    @Override
    public boolean isRelative() {
      return true;
    }
  }

  /** An article whose title is its first line. {@code promotion} is excluded unless it is empty. */
  static Article article(String path, String outlet, String text, LocalDate published, String promotion) {
    String title = text.substring(0, Math.max(0, text.indexOf('\n')));
    int start = text.indexOf(promotion);
    List<Excluded> excluded = promotion.isEmpty()
        ? List.of()
        : List.of(new Excluded(new Span(start, start + promotion.length()), Excluded.Reason.PROMOTION));
    Origin origin = new Origin(Optional.empty(), Optional.of(path), Optional.empty(), Optional.of(outlet), Optional.empty());
    return new Article(
        new ArticleId(Ids.of("ar", text)), origin, Optional.of(title), Optional.of(new Span(0, title.length())),
        Optional.of(day(published)), "en", text, excluded);
  }

  static Span span(Article article, String words) {
    return span(article, words, words);
  }

  /** Where {@code part} stands in the first {@code words}. */
  static Span span(Article article, String words, String part) {
    int start = article.text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException(article.origin().path() + " has no \"" + words + "\"");
    }
    int at = start + words.indexOf(part);
    return new Span(at, at + part.length());
  }

  static Evidence at(Article article, String words) {
    return article.evidence(span(article, words));
  }

  static Published day(LocalDate day) {
    return new Published(Period.day(day), Basis.METADATA, Optional.empty());
  }

  private static EntityId entityId(String name) {
    return new EntityId(Ids.of("en", name));
  }

  private static Mention name(Article article, String words) {
    return name(article, words, words);
  }

  private static Mention name(Article article, String words, String part) {
    Span span = span(article, words, part);
    return new Mention(article.evidence(span), span, Character.isUpperCase(part.charAt(0)) ? Mention.Kind.NAME : Mention.Kind.NOMINAL);
  }

  private static Entity entity(EntityId id, EntityType type, String country, List<Role> roles, Mention... mentions) {
    List<String> names = Arrays.stream(mentions)
        .flatMap(m -> Stream.of(COURIER, WIRE, LEDGER).filter(a -> a.id().equals(m.evidence().article()))
            .map(a -> m.evidence().span().of(a.text())))
        .distinct()
        .toList();
    Optional<String> sector = type == EntityType.STATE ? Optional.of("GOV") : Optional.empty();
    return new Entity(id, type, names.get(0), names, given(country), roles, sector, Arrays.asList(mentions));
  }

  private static Statement statement(
      String id, Article article, Speaker speaker, Statement.Form form, Act act, String around, String cue, String... content) {
    Span said = span(article, content[0], content[content.length - 1]);
    Span cueSpan = span(article, around, cue);
    Span all = said.cover(cueSpan).cover(speaker.span().orElse(cueSpan));
    return new Statement(
        new StatementId(id), article.id(), speaker, Optional.empty(), form, act, List.of(cueSpan), List.of(said),
        Optional.of(new When.OnPublication()), Optional.empty(), Optional.empty(), all, "cue-verb/1");
  }

  /** A report still without what {@link #event} gives it. */
  private static EventReport report(Article article, String words, String trigger, String accordingTo) {
    return new EventReport(
        new EventId("rp-" + article.origin().outlet().orElse("") + "-" + trigger), article.id(), span(article, words),
        span(article, words, trigger), EventType.AGREE, Optional.empty(), List.of("diplomatic"), Optional.empty(), List.of(),
            List.of(),
        Status.HAPPENED, Optional.empty(), Optional.empty(), Map.of(), given(accordingTo).map(StatementId::new), "past tense");
  }

  private static Event event(
      String id, EventType type, Status status, List<EntityId> actors, List<EntityId> recipients, EntityId place, Dated date,
      int independent, Map<String, Long> magnitude, EventReport... reports) {
    List<EventReport> told = new ArrayList<>();
    List<Optional<Dated>> dates = new ArrayList<>();
    for (EventReport r : reports) {
      told.add(
          new EventReport(
              r.id(), r.article(), r.span(), r.trigger(), type, r.mode(), r.contexts(), r.cameo(), actors, recipients, status,
              r.when(), Optional.ofNullable(place), r.magnitude(), r.accordingTo(), r.reason()));
      dates.add(Optional.of(date));
    }
    return new Event(
        new EventId(id), type, Optional.empty(), List.of("diplomatic"), Optional.empty(), actors, recipients, status,
        Optional.of(date), Optional.ofNullable(place), magnitude, told, dates, independent);
  }

  private static Figure figure(
      String id, Article article, String words, String what, double min, double max, String event, String accordingTo) {
    return new Figure(
        new FigureId(id), article.id(), span(article, words), what, OptionalDouble.of(min),
        Double.isNaN(max) ? OptionalDouble.empty() : OptionalDouble.of(max), Optional.empty(), Optional.empty(),
        Optional.of(new When.OnPublication()), given(event).map(EventId::new), given(accordingTo).map(StatementId::new));
  }

  private static Difference difference(
      String id, Difference.Type type, Difference.Verdict verdict, String subject, Difference.Version... versions) {
    return new Difference(new DifferenceId(id), STORY, type, verdict, subject, Arrays.asList(versions));
  }

  private static Difference.Version version(String value, Article article, String words) {
    return new Difference.Version(value, List.of(at(article, words)));
  }

  private static Optional<String> given(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }
}
