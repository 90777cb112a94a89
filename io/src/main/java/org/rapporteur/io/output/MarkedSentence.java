package org.rapporteur.io.output;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Chain;
import org.rapporteur.language.Name;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.TokenMention;

/**
 * Writes a sentence's words with its names coloured and the phrases of chains underlined and numbered. Elements must nest: a phrase that
 * would cross another is cut where that one ends.
 */
final class MarkedSentence {
  private static final int COLOURS = 8;
  private static final int MOST_LINES = 4;

  /** Deeper ones are left out: browsers do not nest elements without end. */
  private static final int DEEPEST = 24;

  private final String id;
  private final Analysis analysis;
  private final Name[] names;
  private final Html html;
  private final List<List<Mark>> marks = new ArrayList<>();

  /** A phrase of a chain on the page: {@code height} lines lie under it, its own being the lowest. */
  private static final class Mark {
    private final int chain;
    private final int first;
    private int end;
    private int height = 1;

    private Mark(int chain, TokenMention mention) {
      this.chain = chain;
      this.first = mention.first();
      this.end = mention.end();
    }
  }

  /**
   * @param names the name that each token belongs to, or null
   */
  MarkedSentence(String id, Analysis analysis, List<Chain> chains, Name[] names, Html html) {
    this.id = id;
    this.analysis = analysis;
    this.names = names;
    this.html = html;
    analysis.sentences().forEach(sentence -> marks.add(new ArrayList<>()));
    for (int c = 0; c < chains.size(); c++) {
      for (TokenMention mention : chains.get(c).mentions()) {
        marks.get(analysis.sentence(mention.first()).index()).add(new Mark(c + 1, mention));
      }
    }
  }

  static String chainId(String id, int number) {
    return id + "-c" + number;
  }

  /** The class that gives a chain its colour; colours repeat, numbers do not. */
  static String colour(int chain) {
    return "k" + chain % COLOURS;
  }

  void write(Sentence sentence) throws IOException {
    Deque<Mark> coming = new ArrayDeque<>(nested(marks.get(sentence.index()), sentence));
    Deque<Mark> open = new ArrayDeque<>();
    for (int token = sentence.first(); token < sentence.end(); token++) {
      boolean edge = open.stream().anyMatch(closing(token)) || !coming.isEmpty() && coming.peek().first == token;
      boolean goesOn = token > sentence.first() && names[token] != null && names[token] == names[token - 1] && !edge;
      if (token > sentence.first()) {
        endToken(token, goesOn, open);
      }
      while (!coming.isEmpty() && coming.peek().first == token) {
        open(coming.peek());
        open.push(coming.pop());
      }
      if (names[token] != null && !goesOn) {
        html.open("span", "class", "n n-" + names[token].type().name().toLowerCase(Locale.ROOT));
      }
      html.text(analysis.form(token));
    }
    endToken(sentence.end(), false, open);
  }

  private static java.util.function.Predicate<Mark> closing(int token) {
    return mark -> mark.end == token;
  }

  /** What stands between two tokens: the ends of names and phrases, then the space. */
  private void endToken(int next, boolean nameGoesOn, Deque<Mark> open) throws IOException {
    if (names[next - 1] != null && !nameGoesOn) {
      html.close("span");
    }
    while (!open.isEmpty() && open.peek().end == next) {
      Mark mark = open.pop();
      html.element("a", String.valueOf(mark.chain), "class", "badge", "href", "#" + chainId(id, mark.chain)).close("span");
    }
    if (next < analysis.size() && analysis.start(next) > analysis.end(next - 1)) {
      html.text(" ");
    }
  }

  private void open(Mark mark) throws IOException {
    html.open("span", "class", "m " + colour(mark.chain) + " h" + Math.min(mark.height, MOST_LINES), "data-c", chainId(id, mark.chain));
  }

  /** The marks in the order in which they open, none crossing another, none beyond the sentence. */
  private static List<Mark> nested(List<Mark> marks, Sentence sentence) {
    marks.sort(Comparator.comparingInt((Mark mark) -> mark.first).thenComparingInt(mark -> -mark.end));
    List<Mark> kept = new ArrayList<>();
    Deque<Mark> open = new ArrayDeque<>();
    for (Mark mark : marks) {
      while (!open.isEmpty() && open.peek().end <= mark.first) {
        close(open);
      }
      if (open.size() < DEEPEST) {
        mark.end = Math.min(mark.end, open.isEmpty() ? sentence.end() : open.peek().end);
        kept.add(mark);
        open.push(mark);
      }
    }
    while (!open.isEmpty()) {
      close(open);
    }
    return kept;
  }

  private static void close(Deque<Mark> open) {
    Mark inner = open.pop();
    if (!open.isEmpty()) {
      open.peek().height = Math.max(open.peek().height, inner.height + 1);
    }
  }
}
