package org.rapporteur.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.model.Difference;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Statement;

/**
 * Finds one person's words quoted in different ways, as translated or shortened quotes are: sentences in quote marks by the same speaker
 * in different articles that share most of the shorter one's content words, roughly stemmed, and are not the same words. One that holds
 * the other word for word was only cut, and is no difference. They conflict if just one of the two is negated. Each quoted sentence is
 * paired once, the most alike first.
 */
final class QuoteComparison implements Comparison {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?;]+[\"”’']*\\s+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final double LIKE = 0.5;
  private static final int LEAST_SHARED = 2;
  private static final int LEAST_WORDS = 4;

  private final ContentWords contentWords = new ContentWords();

  /** A quoted sentence. */
  private record Quote(Statement statement, Evidence where, String shown, Set<String> words) {}

  private record Pair(Quote one, Quote other, double likeness) {}

  @Override
  public List<Difference> find(StoryFacts story) {
    Map<EntityId, List<Quote>> bySpeaker = new LinkedHashMap<>();
    for (Statement statement : story.statements()) {
      statement.speaker().entityId().ifPresent(
          speaker -> bySpeaker.computeIfAbsent(speaker, s -> new ArrayList<>()).addAll(quotes(statement, story)));
    }
    return bySpeaker.values().stream().flatMap(quotes -> compare(quotes, story).stream()).toList();
  }

  private List<Quote> quotes(Statement statement, StoryFacts story) {
    List<Quote> quotes = new ArrayList<>();
    for (Evidence quoted : QuotedWords.of(statement, story.text(statement.article()))) {
      for (Evidence sentence : sentences(quoted, story)) {
        String shown = story.words(sentence);
        if (contentWords.count(shown) >= LEAST_WORDS) {
          quotes.add(new Quote(statement, sentence, shown, contentWords.of(shown)));
        }
      }
    }
    return quotes;
  }

  private static List<Evidence> sentences(Evidence quoted, StoryFacts story) {
    List<Evidence> sentences = new ArrayList<>();
    String words = story.words(quoted);
    int start = 0;
    for (MatchResult end : SENTENCE_END.matcher(words).results().toList()) {
      sentences.add(Trimmed.of(quoted, start, end.end(), words));
      start = end.end();
    }
    if (start < words.length()) {
      sentences.add(Trimmed.of(quoted, start, words.length(), words));
    }
    return sentences;
  }

  private List<Difference> compare(List<Quote> quotes, StoryFacts story) {
    List<Pair> pairs = new ArrayList<>();
    for (int[] pair : WordPairs.of(quotes.stream().map(Quote::words).toList())) {
      pair(quotes.get(pair[0]), quotes.get(pair[1]), pairs, story);
    }
    pairs.sort(Comparator.comparingDouble((Pair p) -> -p.likeness())
        .thenComparing(p -> p.one().where(), story.order().byEvidence())
        .thenComparing(p -> p.other().where(), story.order().byEvidence()));
    Set<Evidence> used = new HashSet<>();
    List<Difference> found = new ArrayList<>();
    for (Pair pair : pairs) {
      if (!used.contains(pair.one().where()) && !used.contains(pair.other().where())) {
        used.add(pair.one().where());
        used.add(pair.other().where());
        if (!isCut(pair.one().shown(), pair.other().shown())) {
          found.add(difference(pair, story));
        }
      }
    }
    return found;
  }

  private static void pair(Quote one, Quote other, List<Pair> pairs, StoryFacts story) {
    if (story.areIndependent(one.where().article(), other.where().article())) {
      int shared = ContentWords.sharedLoosely(one.words(), other.words());
      int fewer = Math.min(one.words().size(), other.words().size());
      if (shared >= LEAST_SHARED && shared >= LIKE * fewer) {
        int all = one.words().size() + other.words().size() - shared;
        pairs.add(new Pair(one, other, (double) shared / all));
      }
    }
  }

  private Difference difference(Pair pair, StoryFacts story) {
    boolean turned = contentWords.isNegated(pair.one().shown()) != contentWords.isNegated(pair.other().shown());
    Versions versions = new Versions(story);
    versions.add(pair.one().shown(), pair.one().shown(), pair.one().where());
    versions.add(pair.other().shown(), pair.other().shown(), pair.other().where());
    return versions.difference(
        Difference.Type.QUOTE, turned ? Difference.Verdict.CONFLICT : Difference.Verdict.VARIANT, pair.one().statement().id().value());
  }

  /** Whether one is the other word for word, or a stretch of it. */
  private static boolean isCut(String one, String other) {
    String a = plain(one);
    String b = plain(other);
    return a.contains(b) || b.contains(a);
  }

  private static String plain(String quote) {
    return WORD.matcher(quote.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).collect(Collectors.joining(" ", " ", " "));
  }
}
