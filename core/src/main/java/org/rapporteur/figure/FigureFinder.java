package org.rapporteur.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.annotation.ArticleEntities;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Name;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.Figure;
import org.rapporteur.model.FigureId;
import org.rapporteur.model.Ids;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Span;
import org.rapporteur.model.Stage;
import org.rapporteur.model.Statement;
import org.rapporteur.model.StatementId;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.When;
import org.rapporteur.text.Lexeme;
import org.rapporteur.text.Lexer;
import org.rapporteur.text.NumberReader;

/**
 * Finds how many of what.
 *
 * <p>Reads the text of each sentence, its tags and tree, the times, the entities and the statements; writes figures in order of
 * position, not overlapping. A quantity becomes a figure only when what it counts stands beside it: money, a measure, a plural noun,
 * or the fate of those counted ("13 were killed"). Numbers that name things (years, dates, ages, models, articles of treaties) and
 * "the two" of things already told are left alone.
 *
 * <p>Known misses: "one" as a number of things other than victims, fractions, ordinals, numbers far from their noun. Thread-safe.
 */
public final class FigureFinder implements Stage<FigureFinder.Input, List<Figure>> {
  private static final Set<String> DEFINITE = Set.of("the", "these", "those", "both", "all", "his", "her", "its", "their", "other", "last",
      "past", "next", "first", "every", "each", "my", "your", "our", "coming", "previous", "recent");
  private static final Set<String> TIME_RELATION =
      Set.of("ago", "after", "before", "later", "earlier", "since", "into", "old", "prior", "hence", "away");

  /** How far from its figure, in characters, a time in the same sentence is looked for. */
  private static final int TIME_REACH = 300;

  private final FigureWords words = new FigureWords();
  private final QuantityReader quantities = new QuantityReader(words, new NumberReader());
  private final CountedReader counted = new CountedReader(words);

  /** An article with its statements, which say according to whom a figure holds. */
  public record Input(AnnotatedArticle annotated, List<Statement> statements) {}

  /** The article with quick ways to what stands around a place in it. */
  private record Place(AnnotatedArticle annotated, Around<TimeExpression> times, Around<Statement> statements) {}

  @Override
  public Outcome<List<Figure>> run(Input all) {
    List<Figure> figures = new ArrayList<>();
    Analysis analysis = all.annotated().analysis();
    Place input = new Place(
        all.annotated(),
        new Around<>(all.annotated().times(), TimeExpression::span),
        new Around<>(all.statements(), Statement::evidence));
    for (Sentence sentence : analysis.sentences()) {
      List<Lexeme> lexemes = Lexer.read(analysis.text(), sentence.span());
      int index = 0;
      while (index < lexemes.size()) {
        index = read(input, lexemes, index, figures);
      }
    }
    return Outcome.of(List.copyOf(figures));
  }

  /** Adds the figure that begins at {@code index}, if one does. Returns the index to read on from. */
  private int read(Place input, List<Lexeme> lexemes, int index, List<Figure> figures) {
    Optional<Quantity> quantity = quantities.at(lexemes, index);
    if (quantity.isEmpty()) {
      return index + 1;
    }
    if (isPartOfName(input.annotated(), lexemes, quantity.get())) {
      return quantity.get().end();
    }
    Analysis analysis = input.annotated().analysis();
    Optional<Counted> what = counted.after(analysis, lexemes, quantity.get());
    if (what.isEmpty() || isNoFigure(input, lexemes, quantity.get(), what.get())) {
      return quantity.get().end();
    }
    Span span = new Span(lexemes.get(quantity.get().first()).start(), what.get().end());
    figures.add(figure(input, quantity.get(), what.get(), span));
    int next = quantity.get().end();
    while (next < lexemes.size() && lexemes.get(next).start() < span.end()) {
      next++;
    }
    return next;
  }

  private Figure figure(Place input, Quantity quantity, Counted what, Span span) {
    AnnotatedArticle annotated = input.annotated();
    return new Figure(
        new FigureId(Ids.of("fg", annotated.article().id(), span.start(), span.end())),
        annotated.article().id(),
        span,
        what.what(),
        quantity.min(),
        quantity.max(),
        what.unit(),
        what.head() < 0 ? Optional.empty() : owner(annotated, what.head()),
        what.head() < 0 ? Optional.empty() : time(input, what.head()).map(t -> new When.At(t.span())),
        Optional.empty(),
        statement(input.statements(), span));
  }

  /** A number that belongs to a name or label: "Article 5", "F-16", "9/11", "Group of Seven". */
  private boolean isPartOfName(AnnotatedArticle annotated, List<Lexeme> lexemes, Quantity quantity) {
    Lexeme number = lexemes.get(quantity.number());
    Lexeme last = lexemes.get(quantity.end() - 1);
    Optional<Lexeme> before = quantity.number() > 0 ? Optional.of(lexemes.get(quantity.number() - 1)) : Optional.empty();
    Optional<Lexeme> after = quantity.end() < lexemes.size() ? Optional.of(lexemes.get(quantity.end())) : Optional.empty();
    boolean label = before.filter(w -> words.has("label", w.lower()) && number.isNumber()).isPresent();
    boolean gluedBefore = !number.spaced()
        && before.filter(w -> w.kind() != Lexeme.Kind.SIGN || "-–/.,:#@_+*".contains(w.lower())).isPresent();
    boolean gluedAfter = after.filter(w -> !w.spaced() && (w.kind() != Lexeme.Kind.SIGN || "/:*°".contains(w.lower()))
        && !w.is("'s") && !words.has("unit", w.lower())).isPresent();
    boolean hyphened = after.filter(w -> !w.spaced() && "-‑–".contains(w.lower())).isPresent();
    boolean capital = number.kind() == Lexeme.Kind.WORD && number.capital() && quantity.number() > 0 && quantity.first() == quantity.number()
        && !opensQuote(before);
    return label || gluedBefore || gluedAfter || hyphened || capital || isInName(annotated.analysis(), new Span(number.start(), last.end()));
  }

  private static boolean opensQuote(Optional<Lexeme> before) {
    return before.filter(w -> "\"“‘'«:.(".contains(w.lower())).isPresent();
  }

  private static boolean isInName(Analysis analysis, Span number) {
    int low = 0;
    int high = analysis.names().size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Name name = analysis.names().get(middle);
      Span span = analysis.span(name.first(), name.end());
      if (span.overlaps(number)) {
        return span.contains(number);
      }
      if (span.start() < number.start()) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return false;
  }

  private boolean isNoFigure(Place place, List<Lexeme> lexemes, Quantity quantity, Counted what) {
    Span span = new Span(lexemes.get(quantity.first()).start(), what.end());
    boolean duration = what.what().startsWith("duration_");
    boolean small = quantity.isExactly(1) && !isFate(what.what());
    String before = quantity.first() > 0 ? lexemes.get(quantity.first() - 1).lower() : "";
    boolean known = DEFINITE.contains(before) && (duration || !quantity.scaled() && !lexemes.get(quantity.number()).isNumber());
    return small || known || isTime(place, span, duration) || duration && relatesTime(lexemes, quantity.end(), what.end(), before);
  }

  private static boolean isFate(String what) {
    return Set.of("killed", "injured", "arrested", "missing", "abducted", "displaced", "rescued", "released", "percent").contains(what);
  }

  /** Part of a date. A duration is an expression of time itself and still a figure, unless it counts from something. */
  private static boolean isTime(Place place, Span span, boolean duration) {
    Optional<TimeExpression> time = place.times().overlapping(span).stream().min(Comparator.comparing(TimeExpression::span));
    if (time.isEmpty()) {
      return false;
    }
    boolean inside = time.get().span().contains(span) || time.get().span().start() <= span.start();
    boolean length = time.get().meaning().resolve(Optional.empty()).value().filter(v -> v.startsWith("P") && !v.endsWith("_REF")).isPresent();
    boolean counted = time.get().meaning().isRelative() || time.get().anchor().isPresent() || !length;
    return duration ? counted : inside;
  }

  private static boolean relatesTime(List<Lexeme> lexemes, int from, int end, String before) {
    int next = from;
    while (next < lexemes.size() && lexemes.get(next).start() < end) {
      next++;
    }
    boolean tail = next < lexemes.size() && (TIME_RELATION.contains(lexemes.get(next).lower()) || lexemes.get(next).is("-"));
    return tail || Set.of("within", "in", "after", "by").contains(before);
  }

  /** Whose they are: the possessor or nationality on the noun, what follows "of", the doer of the verb, the owner of the noun above. */
  private static Optional<EntityId> owner(AnnotatedArticle annotated, int head) {
    Analysis analysis = annotated.analysis();
    Optional<EntityId> own = modifier(annotated, head);
    if (own.isPresent() || analysis.head(head) < 0) {
      return own;
    }
    int above = analysis.head(head);
    String label = analysis.label(head);
    if (label.startsWith("obj") || label.equals("dobj") || label.equals("ccomp") || label.equals("xcomp")) {
      return subject(annotated, above);
    }
    return label.startsWith("nmod") ? modifier(annotated, above).filter(id -> !refersTo(annotated, head, id)) : Optional.empty();
  }

  private static boolean refersTo(AnnotatedArticle annotated, int token, EntityId entity) {
    return annotated.entities().at(token).filter(r -> r.entity().id().equals(entity)).isPresent();
  }

  private static Optional<EntityId> modifier(AnnotatedArticle annotated, int noun) {
    Analysis analysis = annotated.analysis();
    for (int child : analysis.children(noun)) {
      String label = analysis.label(child);
      boolean fits = label.equals("nmod:poss") || label.equals("amod") || label.equals("compound")
          || label.equals("nmod") && analysis.child(child, "case") >= 0 && analysis.lower(analysis.child(child, "case")).equals("of");
      Optional<EntityId> entity = fits ? entity(annotated, child, noun) : Optional.empty();
      if (entity.isPresent()) {
        return entity;
      }
    }
    return Optional.empty();
  }

  private static Optional<EntityId> subject(AnnotatedArticle annotated, int verb) {
    int at = verb;
    for (int steps = 0; steps < 5; steps++) {
      int subject = annotated.analysis().child(at, "nsubj");
      if (subject >= 0) {
        return entity(annotated, subject, subject + 1);
      }
      String label = annotated.analysis().label(at);
      if (!label.equals("conj") && !label.equals("xcomp") && !label.equals("advcl")) {
        return Optional.empty();
      }
      at = annotated.analysis().head(at);
    }
    return Optional.empty();
  }

  /** What the token refers to, unless that phrase is the counted noun's own. */
  private static Optional<EntityId> entity(AnnotatedArticle annotated, int token, int counted) {
    Optional<ArticleEntities.Reference> own = counted < annotated.analysis().size() ? annotated.entities().at(counted) : Optional.empty();
    return annotated.entities().at(token).filter(r -> own.isEmpty() || !own.get().mention().equals(r.mention())).map(r -> r.entity().id());
  }

  /** A date that hangs on the same verb or on the noun itself. */
  private static Optional<TimeExpression> time(Place place, int head) {
    Analysis analysis = place.annotated().analysis();
    Span sentence = analysis.sentence(head).span();
    int start = Math.max(sentence.start(), analysis.start(head) - TIME_REACH);
    int end = Math.min(sentence.end(), analysis.end(head) + TIME_REACH);
    int verb = verb(analysis, head);
    return verb < 0
        ? Optional.empty()
        : place.times().overlapping(new Span(start, end)).stream()
            .filter(t -> verb(analysis, analysis.tokenAtOrAfter(t.span().end() - 1)) == verb)
            .filter(t -> t.meaning().resolve(Optional.empty()).value().filter(v -> v.startsWith("P")).isEmpty())
            .min(Comparator.comparingInt(t -> Math.abs(t.span().start() - analysis.start(head))));
  }

  private static int verb(Analysis analysis, int token) {
    int at = token;
    for (int steps = 0; steps < 12 && at >= 0 && !analysis.tag(at).startsWith("VB"); steps++) {
      at = analysis.head(at);
    }
    return at;
  }

  private static Optional<StatementId> statement(Around<Statement> statements, Span span) {
    return statements.overlapping(span).stream()
        .filter(s -> s.content().stream().anyMatch(c -> c.contains(span)))
        .min(Comparator.<Statement>comparingInt(s -> s.content().stream().mapToInt(Span::length).sum()).thenComparing(Statement::id))
        .map(Statement::id);
  }

  /** The same figures with the event each belongs to: of the reports around it the one with the nearest trigger. */
  public List<Figure> linked(AnnotatedArticle annotated, List<Figure> figures, List<EventReport> events) {
    Around<EventReport> reports = new Around<>(events, EventReport::span);
    return figures.stream().map(figure -> linked(figure, reports)).toList();
  }

  private static Figure linked(Figure figure, Around<EventReport> events) {
    Comparator<EventReport> narrowest = Comparator.comparingInt(e -> e.span().length());
    Comparator<EventReport> nearest = Comparator.comparingInt(e -> Math.abs(e.trigger().start() - figure.span().start()));
    return events.overlapping(figure.span()).stream()
        .filter(e -> e.span().contains(figure.span()))
        .min(nearest.thenComparing(narrowest).thenComparing(EventReport::id))
        .map(e -> new Figure(figure.id(), figure.article(), figure.span(), figure.what(), figure.min(), figure.max(), figure.unit(),
            figure.of(), figure.asOf(), Optional.of(e.id()), figure.accordingTo()))
        .orElse(figure);
  }
}
