package org.rapporteur.event;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.annotation.ArticleEntities;
import org.rapporteur.model.Article;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.Excluded;
import org.rapporteur.model.Span;

/**
 * Writes an explanation as tab-separated lines: {@code #doc NAME}; {@code X} for each stretch left out; then for each
 * sentence {@code S} and below it {@code E} for each event, {@code D} for each word that tells none, or {@code N} where the
 * lexicon knows none of its words. docs/formats/explanation.md has the columns. Offsets are Unicode code points into the
 * text, half-open.
 */
public final class ExplanationTsv {
  /**
   * Writes the lines of one text, each ended by a line feed.
   *
   * @param name of the document; without tabs and line breaks
   */
  public void write(String name, ArticleExplanation explanation, Appendable out) throws IOException {
    Article article = explanation.annotated().article();
    Lines lines = new Lines(article.text(), points(article.text()), explanation.annotated().entities(), out);
    lines.line("#doc", name);
    for (Excluded excluded : article.excluded()) {
      lines.at("X", excluded.span(), excluded.reason().name().toLowerCase(Locale.ROOT));
    }
    for (Explanation sentence : explanation.sentences()) {
      lines.sentence(sentence);
    }
  }

  /** For each offset in UTF-16 units, the code points before it. */
  private static int[] points(String text) {
    int[] points = new int[text.length() + 1];
    for (int i = 1; i <= text.length(); i++) {
      boolean second = i > 1 && Character.isSurrogatePair(text.charAt(i - 2), text.charAt(i - 1));
      points[i] = points[i - 1] + (second ? 0 : 1);
    }
    return points;
  }

  /** The lines of one text. */
  private record Lines(String text, int[] points, ArticleEntities entities, Appendable out) {
    void sentence(Explanation sentence) throws IOException {
      Span span = sentence.sentence().span();
      at("S", span, Integer.toString(sentence.sentence().index() + 1), span.of(text));
      for (EventReport event : sentence.events()) {
        at("E", event.trigger(), event.trigger().of(text), event.type().name(), event.mode().orElse("-"), label(event.status()),
            names(event.actors()), names(event.recipients()), event.reason());
      }
      for (Drop drop : sentence.drops()) {
        at("D", drop.trigger(), drop.trigger().of(text), drop.type().name(), label(drop.reason()), drop.why(), drop.source());
      }
      if (sentence.isSilent()) {
        String verbs = sentence.verbs().stream().map(verb -> verb.of(text)).collect(Collectors.joining(", "));
        line("N", verbs.isEmpty() ? "no-verb" : "not-in-lexicon", verbs.isEmpty() ? "-" : verbs);
      }
    }

    private String names(List<EntityId> ids) {
      return ids.isEmpty() ? "-" : ids.stream().map(id -> entities.get(id).name()).collect(Collectors.joining(", "));
    }

    private static String label(Enum<?> value) {
      return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A line about a stretch of the text, its bounds first. */
    void at(String kind, Span span, String... cells) throws IOException {
      out.append(kind).append('\t').append(Integer.toString(points[span.start()]));
      out.append('\t').append(Integer.toString(points[span.end()]));
      cells(cells);
    }

    void line(String kind, String... cells) throws IOException {
      out.append(kind);
      cells(cells);
    }

    private void cells(String... cells) throws IOException {
      for (String cell : cells) {
        out.append('\t').append(cell.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " "));
      }
      out.append('\n');
    }
  }
}
