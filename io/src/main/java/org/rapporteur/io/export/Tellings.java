package org.rapporteur.io.export;

import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.io.output.CodePoints;
import org.rapporteur.language.EnglishSentences;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Period;
import org.rapporteur.model.Published;
import org.rapporteur.model.Span;

/** Where in its article a report stands: sentence, lead, offsets, names. Splits each article once. Not thread-safe. */
final class Tellings {
  /** What is counted of one article. */
  private record Text(Article article, CodePoints points, List<Span> sentences, int leadEnd) {}

  private final EventRecord record;
  private final EnglishSentences splitter = new EnglishSentences();
  private final Map<ArticleId, Text> texts = new HashMap<>();

  Tellings(EventRecord record) {
    this.record = record;
  }

  /** From 1; 0 where the offset stands in no sentence nor before one. */
  int sentence(ArticleId article, int offset) {
    List<Span> sentences = text(article).sentences();
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether a report stands in the headline or the first paragraph below it. */
  boolean isLead(EventReport report) {
    return report.trigger().start() < text(report.article()).leadEnd();
  }

  /** An offset in code points. */
  int point(ArticleId article, int offset) {
    return text(article).points().of(offset);
  }

  /** The article's length in code points. */
  int length(ArticleId article) {
    return text(article).points().length();
  }

  String words(ArticleId article, Span span) {
    return span.of(record.articles().get(article).text());
  }

  /** Where a report's own words name a party: of several places the one nearest to the trigger. */
  Optional<Span> mention(Entity party, EventReport report) {
    return party.mentions().stream()
        .map(Mention::evidence)
        .filter(evidence -> evidence.article().equals(report.article()) && report.span().overlaps(evidence.span()))
        .map(evidence -> evidence.span())
        .min(Comparator.comparingInt((Span span) -> Math.abs(span.start() - report.trigger().start())).thenComparing(span -> span));
  }

  /** Who alone claims what a report tells; empty where the article itself says so. */
  Optional<String> according(EventReport report) {
    return report.accordingTo().map(id -> record.sources().get(id));
  }

  /** Who brought it: the host of the address without "www.", else the outlet. */
  static Optional<String> source(Article article) {
    return article.origin().url().flatMap(Tellings::host).or(() -> article.origin().outlet());
  }

  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(URI.create(url).getHost()).map(host -> host.startsWith("www.") ? host.substring(4) : host);
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // no address; the outlet says more
    }
  }

  /** What leads back to an article: its address, else the id or file that the input gave, else its id in the record. */
  static String identifier(Article article) {
    return article.origin().url().or(() -> article.origin().ref()).or(() -> article.origin().path()).orElse(article.id().value());
  }

  /** The day of publication, where it is known to the day. */
  static Optional<LocalDate> day(Published published) {
    return Optional.ofNullable(published).map(Published::period).filter(Period::isDay).flatMap(Period::start);
  }

  private Text text(ArticleId id) {
    return texts.computeIfAbsent(id, k -> make(record.articles().get(id)));
  }

  private Text make(Article article) {
    List<Span> sentences = splitter.of(article);
    int titleEnd = article.titleSpan().map(Span::end).orElse(0);
    int first = sentences.stream().mapToInt(Span::start).filter(start -> start >= titleEnd).findFirst().orElse(titleEnd);
    int end = first;
    while (end < article.text().length() && article.text().charAt(end) != '\n' && article.text().charAt(end) != '\r') {
      end++;
    }
    return new Text(article, new CodePoints(article.text()), sentences, end);
  }
}
