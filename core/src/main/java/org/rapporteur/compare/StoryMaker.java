package org.rapporteur.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.annotation.ArticleFacts;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.Ids;
import org.rapporteur.model.Period;
import org.rapporteur.model.Published;
import org.rapporteur.model.Story;
import org.rapporteur.model.StoryId;

/**
 * Makes a story of its articles. Its title is the shortest headline that says enough; without a headline, the words that tell its most
 * reported event; without an event, the first words of its first article. Its period is that of its articles' publication.
 */
public final class StoryMaker {
  private static final int LEAST_HEADLINE_WORDS = 4;
  private static final int MOST_TITLE_WORDS = 16;
  private static final Pattern WORD = Pattern.compile("\\S+");

  private final ContentWords contentWords = new ContentWords();

  /**
   * @param members articles in the order of the record, at least one
   * @param events of this story
   * @param copies of all stories
   */
  public Story make(
      List<ArticleFacts> members, List<Event> events, List<List<ArticleId>> copies, Map<ArticleId, Published> published) {
    List<ArticleId> ids = members.stream().map(m -> m.article().id()).toList();
    return new Story(
        idOf(ids),
        title(members, events),
        ids,
        events.stream().map(Event::id).toList(),
        period(ids.stream().map(published::get).filter(Objects::nonNull).map(Published::period).toList()),
        copies.stream().filter(group -> ids.contains(group.get(0))).toList());
  }

  /** The id of a story: made from its first article, so that later ones leave it as it is. */
  public static StoryId idOf(List<ArticleId> articles) {
    return new StoryId(Ids.of("sy", articles.get(0)));
  }

  private String title(List<ArticleFacts> members, List<Event> events) {
    return headline(members)
        .or(() -> events.stream().max(Comparator.comparingInt((Event e) -> e.reports().size())).map(e -> words(e, members)))
        .orElseGet(() -> firstWords(members.get(0).article().text()));
  }

  private Optional<String> headline(List<ArticleFacts> members) {
    List<String> titles = members.stream().map(m -> m.article().title()).flatMap(Optional::stream).map(String::strip).toList();
    return titles.stream()
        .filter(t -> contentWords.of(t).size() >= LEAST_HEADLINE_WORDS)
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .or(() -> titles.stream().max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())));
  }

  private static String words(Event event, List<ArticleFacts> members) {
    EventReport report = event.reports().get(0);
    return members.stream()
        .filter(m -> m.article().id().equals(report.article()))
        .map(m -> firstWords(report.span().of(m.article().text())))
        .findFirst()
        .orElseThrow();
  }

  private static String firstWords(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (words.size() < MOST_TITLE_WORDS && matcher.find()) {
      words.add(matcher.group());
    }
    return String.join(" ", words) + (matcher.find() ? " …" : "");
  }

  private static Optional<Period> period(List<Period> periods) {
    List<LocalDate> days = periods.stream().flatMap(p -> Stream.of(p.start(), p.end())).flatMap(Optional::stream).sorted().toList();
    return days.isEmpty() ? Optional.empty() : Optional.of(Period.of(days.get(0), days.get(days.size() - 1)));
  }
}
