package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.annotation.ArticleEntities;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Excluded;
import org.rapporteur.model.Ids;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Span;
import org.rapporteur.model.Speaker;
import org.rapporteur.model.Statement;
import org.rapporteur.model.StatementId;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.When;

/** Turns reports into statements: names the speaker and the addressee, says form, act, time and place of saying. */
final class StatementAssembler {
  private static final Set<String> VENUES =
      Set.of(
          "conference", "briefing", "interview", "speech", "statement", "meeting", "tweet", "letter", "address", "remarks", "rally",
          "hearing", "testimony", "post", "message", "memo", "email", "e-mail", "blog", "summit", "talks", "call", "video", "debate",
          "broadcast", "program", "programme", "show", "podcast", "press", "parliament", "news", "forum", "panel", "ceremony", "visit",
          "column", "editorial", "article", "book", "report", "release", "communique", "communiqué", "twitter", "facebook", "telegram",
          "television", "tv", "radio", "session", "lecture", "sermon", "op-ed", "appearance", "trip", "court");
  private static final Set<String> AUDIENCES =
      Set.of(
          "reporter", "journalist", "audience", "crowd", "correspondent", "supporter", "lawmaker", "newspaper", "parliament", "media",
          "press", "viewer", "listener", "delegate", "committee", "court", "agency", "magazine", "program", "programme", "television");
  private static final Set<String> PREPOSITIONS = Set.of("at", "in", "on", "during", "after", "by", "via", "through", "before");
  private static final double NEARLY_ALL = 0.9;

  private final Reading reading;
  private final Analysis analysis;
  private final ActFinder acts;
  private final PronounSpeakers pronouns;
  private final int[] lettersBefore;
  private final int[] quotedBefore;

  StatementAssembler(Reading reading, CueLexicon cues, ActWords words) {
    this.reading = reading;
    this.analysis = reading.analysis();
    this.acts = new ActFinder(reading, cues, words);
    this.pronouns = new PronounSpeakers(analysis);
    this.lettersBefore = new int[analysis.size() + 1];
    this.quotedBefore = new int[analysis.size() + 1];
    for (int t = 0; t < analysis.size(); t++) {
      int length = reading.isPunctuation(t) ? 0 : analysis.end(t) - analysis.start(t);
      lettersBefore[t + 1] = lettersBefore[t] + length;
      quotedBefore[t + 1] = quotedBefore[t] + (reading.quotationOf(t) >= 0 ? length : 0);
    }
  }

  /** Empty if an excluded range leaves no content. {@code confidence} says how likely the report's source is right. */
  Optional<Statement> assemble(Report report, double confidence) {
    List<Span> content = outsideExcluded(report.content());
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Speaker speaker = outside(content, report.quoted() ? quoted(report) : speaker(report.source()), report.source());
    Span last = content.get(content.size() - 1);
    StatementId id = new StatementId(Ids.of("st", reading.article().id(), content.get(0).start(), last.end()));
    return Optional.of(
        new Statement(
            id,
            reading.article().id(),
            speaker,
            addressee(report, speaker),
            form(content),
            acts.act(report, speaker.entityId()),
            report.cueSpans(),
            content,
            when(report),
            venue(report),
            Optional.empty(),
            evidence(report, speaker, content),
            report.rule(),
            speaker.span().isPresent() ? confidence : 0,
            Optional.empty()));
  }

  private List<Span> outsideExcluded(List<Span> content) {
    List<Span> pieces = new ArrayList<>();
    List<Excluded> excluded = reading.article().excluded();
    int e = 0;
    for (Span span : content) {
      int from = span.start();
      while (e > 0 && excluded.get(e - 1).span().end() > from) {
        e--;
      }
      for (; e < excluded.size() && excluded.get(e).span().start() < span.end(); e++) {
        Span hole = excluded.get(e).span();
        if (hole.end() > from) {
          addTrimmed(from, Math.min(hole.start(), span.end()), pieces);
          from = Math.max(from, hole.end());
        }
      }
      addTrimmed(from, span.end(), pieces);
    }
    return pieces;
  }

  private void addTrimmed(int from, int to, List<Span> pieces) {
    String text = analysis.text();
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      pieces.add(new Span(start, end));
    }
  }

  /** Of a described speaker whose phrase reaches into what is said, the word that carries it: "“...,” the book" is the book. */
  private Speaker outside(List<Span> content, Speaker speaker, int source) {
    boolean reaches = speaker instanceof Speaker.Described described && content.stream().anyMatch(described.mention()::overlaps);
    boolean outside = reaches && content.stream().noneMatch(analysis.span(source)::overlaps);
    return outside ? new Speaker.Described(analysis.span(source)) : speaker;
  }

  /** The speaker of a quotation. Nobody names himself: a pronoun beside it is not a person that it names. */
  private Speaker quoted(Report report) {
    int source = report.source();
    boolean pronoun = source >= 0 && reading.isPronoun(source);
    Optional<Entity> entity = pronoun ? reading.entities().at(source).map(ArticleEntities.Reference::entity) : Optional.empty();
    if (entity.isEmpty() || !isNamedIn(entity.get(), report)) {
      return speaker(source);
    }
    Optional<EntityId> other = subjectBefore(analysis.tokenAtOrAfter(report.content().get(0).start()), entity.get());
    Span span = analysis.span(source);
    return other.isPresent()
        ? new Speaker.Known(other.get(), span, Mention.Kind.PRONOUN)
        : new Speaker.Unknown("pronoun read as somebody whom the quotation names", Optional.of(span));
  }

  private static boolean isNamedIn(Entity entity, Report report) {
    return entity.mentions().stream()
        .filter(mention -> mention.kind() == Mention.Kind.NAME)
        .anyMatch(mention -> report.content().stream().anyMatch(c -> c.contains(mention.head())));
  }

  /** The person whom the sentence before a token is about. */
  private Optional<EntityId> subjectBefore(int token, Entity excluded) {
    int index = analysis.sentence(token).index() - 1;
    if (index < 0) {
      return Optional.empty();
    }
    Sentence before = analysis.sentences().get(index);
    for (int t = before.first(); t < before.end(); t++) {
      boolean subject = Reading.isLike(analysis.label(t), "nsubj") && reading.quotationOf(t) < 0;
      Optional<Entity> entity = subject ? reading.entities().at(t).map(ArticleEntities.Reference::entity) : Optional.empty();
      if (entity.isPresent()) {
        boolean fits = entity.get().type() == EntityType.PERSON && !entity.get().id().equals(excluded.id());
        return fits ? Optional.of(entity.get().id()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  Speaker speaker(int source) {
    if (source < 0) {
      return new Speaker.Unknown("no source");
    }
    Optional<ArticleEntities.Reference> reference = reading.entities().at(source);
    if (reference.isEmpty() && reading.isRelative(source)) {
      return relative(source);
    }
    if (reference.isPresent() && !pronouns.isLikely(source, reference.get().entity())) {
      return new Speaker.Unknown("pronoun whose antecedent is no subject nearby", Optional.of(analysis.span(source)));
    }
    if (reference.isPresent()) {
      Mention mention = reference.get().mention();
      return new Speaker.Known(reference.get().entity().id(), reading.withoutTime(mention.evidence().span(), source), mention.kind());
    }
    if (reading.isPronoun(source)) {
      return new Speaker.Unknown("pronoun without antecedent", Optional.of(analysis.span(source)));
    }
    Range phrase = reading.nounPhrase(source);
    return new Speaker.Described(reading.withoutTime(analysis.span(phrase.first(), phrase.end()), source));
  }

  /** "who said": the pronoun stands as the source, the noun before it says who. */
  private Speaker relative(int pronoun) {
    int noun = reading.antecedent(pronoun);
    if (noun < 0) {
      return new Speaker.Unknown("relative pronoun without antecedent", Optional.of(analysis.span(pronoun)));
    }
    Optional<ArticleEntities.Reference> reference = reading.entities().at(noun);
    if (reference.isPresent()) {
      return new Speaker.Known(reference.get().entity().id(), analysis.span(pronoun), Mention.Kind.PRONOUN);
    }
    Range phrase = reading.nounPhrase(noun);
    return new Speaker.Described(analysis.span(phrase.first(), phrase.end()));
  }

  private Optional<EntityId> addressee(Report report, Speaker speaker) {
    if (report.addressee() < 0) {
      return Optional.empty();
    }
    Optional<EntityId> id = reading.entities().at(report.addressee()).map(r -> r.entity().id());
    return id.filter(i -> !speaker.entityId().equals(Optional.of(i)));
  }

  /** Direct when nearly all letters and digits stand in quote marks, mixed when some do. */
  private Statement.Form form(List<Span> content) {
    int all = 0;
    int quoted = 0;
    for (Span span : content) {
      int first = analysis.tokenAtOrAfter(span.start());
      int end = Math.max(first, analysis.tokenAtOrAfter(span.end()));
      all += lettersBefore[end] - lettersBefore[first];
      quoted += quotedBefore[end] - quotedBefore[first];
    }
    if (quoted == 0) {
      return Statement.Form.INDIRECT;
    }
    return quoted >= NEARLY_ALL * all ? Statement.Form.DIRECT : Statement.Form.MIXED;
  }

  /** The time expression that hangs on the cue, outside what is said. */
  private Optional<When> when(Report report) {
    if (report.cue() < 0) {
      return Optional.empty();
    }
    Span sentence = analysis.sentence(report.cue()).span();
    for (int i = firstTime(sentence.start()); i < reading.times().size(); i++) {
      TimeExpression time = reading.times().get(i);
      if (time.span().start() >= sentence.end()) {
        return Optional.empty();
      }
      boolean outside = report.content().stream().noneMatch(c -> c.overlaps(time.span()));
      if (outside && hangsOn(time.span(), report.cue())) {
        return Optional.of(new When.At(time.span()));
      }
    }
    return Optional.empty();
  }

  private int firstTime(int offset) {
    int low = 0;
    int high = reading.times().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (reading.times().get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private boolean hangsOn(Span time, int cue) {
    for (int t = analysis.tokenAtOrAfter(time.start()); t < analysis.size() && analysis.start(t) < time.end(); t++) {
      int head = analysis.head(t);
      if (head == cue || t - cue == 1 || cue - t == 1 || t - cue == 2 && reading.is(cue + 1, "on")) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> venue(Report report) {
    if (report.cue() < 0) {
      return Optional.empty();
    }
    for (int child : analysis.children(report.cue())) {
      boolean place = PREPOSITIONS.contains(reading.introducer(child)) && VENUES.contains(analysis.lemma(child).toLowerCase(java.util.Locale.ROOT));
      if (place && outside(child, report)) {
        Range phrase = reading.nounPhrase(child);
        return Optional.of(reading.introducer(child) + " " + analysis.span(phrase.first(), phrase.end()).of(analysis.text()));
      }
    }
    int to = report.addressee();
    boolean audience = to >= 0 && AUDIENCES.contains(analysis.lemma(to).toLowerCase(java.util.Locale.ROOT)) && outside(to, report);
    if (!audience) {
      return Optional.empty();
    }
    Range phrase = reading.nounPhrase(to);
    return Optional.of("told " + analysis.span(phrase.first(), phrase.end()).of(analysis.text()));
  }

  private boolean outside(int token, Report report) {
    return report.content().stream().noneMatch(c -> c.overlaps(analysis.span(token)));
  }

  /** Source, cue and content together; of a quotation that inherits a distant speaker, only the quotation. */
  private Span evidence(Report report, Speaker speaker, List<Span> content) {
    Span cover = content.get(0).cover(content.get(content.size() - 1));
    for (Span cue : report.cueSpans()) {
      cover = cover.cover(cue);
    }
    Optional<Span> mention = speaker.span();
    boolean near = mention.isPresent() && report.source() >= 0 && report.cue() >= 0 && reading.sameSentence(report.source(), report.cue());
    boolean first = mention.isPresent() && report.cue() < 0 && mention.get().end() <= cover.end() && cover.start() - mention.get().end() < 200;
    return near || first ? cover.cover(mention.get()) : cover;
  }
}
