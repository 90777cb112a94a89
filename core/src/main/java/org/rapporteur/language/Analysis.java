package org.rapporteur.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.model.Span;

/**
 * What the analyser found in one article, token by token. Tokens are numbered from 0 in order of position and belong to exactly one
 * {@link Sentence}; tags are those of the Penn Treebank, labels those of Universal Dependencies for English ({@code nsubj},
 * {@code nsubj:pass}, {@code obl}, {@code acl:relcl} ...). Immutable.
 */
public final class Analysis {
  private static final int[] NONE = {};

  /** From so many dependents on, those of a token are looked up by label, not searched: hostile text hangs all its words on one. */
  private static final int MANY_CHILDREN = 32;

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final String[] forms;
  private final String[] lowers;
  private final String[] tags;
  private final String[] lemmas;
  private final int[] heads;
  private final String[] labels;
  private final int[] sentenceOf;
  private final List<Sentence> sentences;
  private final List<Name> names;
  private final List<Name> innerNames;
  private final List<Name> titles;
  private final int[][] children;
  private final Map<Integer, Map<String, Integer>> firstByLabel;
  private final int[] lefts;
  private final int[] rights;

  /**
   * Arrays are taken over, not copied: the caller gives them up.
   *
   * @param heads token number of each token's head, in the same sentence; -1 for a root
   * @param sentences cover all tokens, in order
   * @param names and titles, in order and not overlapping
   * @param innerNames those inside of longer ones, in order and not overlapping
   */
  public Analysis(
      String text,
      int[] starts,
      int[] ends,
      String[] tags,
      String[] lemmas,
      int[] heads,
      String[] labels,
      List<Sentence> sentences,
      List<Name> names,
      List<Name> innerNames) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.tags = tags;
    this.lemmas = lemmas;
    this.heads = heads;
    this.labels = labels;
    this.sentences = List.copyOf(sentences);
    this.names = names.stream().filter(name -> name.type() != Name.Type.TITLE).toList();
    this.innerNames = List.copyOf(innerNames);
    this.titles = names.stream().filter(name -> name.type() == Name.Type.TITLE).toList();
    int size = starts.length;
    this.forms = new String[size];
    this.lowers = new String[size];
    for (int t = 0; t < size; t++) {
      forms[t] = text.substring(starts[t], ends[t]);
      lowers[t] = forms[t].toLowerCase(Locale.ROOT);
    }
    this.sentenceOf = new int[size];
    for (Sentence sentence : sentences) {
      java.util.Arrays.fill(sentenceOf, sentence.first(), sentence.end(), sentence.index());
    }
    this.children = childrenOf(heads);
    this.firstByLabel = new HashMap<>();
    indexLabels();
    this.lefts = new int[size];
    this.rights = new int[size];
    subtreeBounds();
  }

  private Analysis(Analysis other, List<Name> names) {
    this.text = other.text;
    this.starts = other.starts;
    this.ends = other.ends;
    this.forms = other.forms;
    this.lowers = other.lowers;
    this.tags = other.tags;
    this.lemmas = other.lemmas;
    this.heads = other.heads;
    this.labels = other.labels;
    this.sentenceOf = other.sentenceOf;
    this.sentences = other.sentences;
    this.names = List.copyOf(names);
    this.innerNames = other.innerNames;
    this.titles = other.titles;
    this.children = other.children;
    this.firstByLabel = other.firstByLabel;
    this.lefts = other.lefts;
    this.rights = other.rights;
  }

  /** The same but for {@link #names}; shares all else, which nobody changes. */
  Analysis withNames(List<Name> other) {
    return new Analysis(this, other);
  }

  public String text() {
    return text;
  }

  /** Number of tokens; 0 for an article without words. */
  public int size() {
    return starts.length;
  }

  public int start(int token) {
    return starts[token];
  }

  public int end(int token) {
    return ends[token];
  }

  public String form(int token) {
    return forms[token];
  }

  /** The form in lower case. */
  public String lower(int token) {
    return lowers[token];
  }

  public String tag(int token) {
    return tags[token];
  }

  /** The dictionary form in lower case, but for proper nouns. */
  public String lemma(int token) {
    return lemmas[token];
  }

  /** The head's token number, or -1 for a root. */
  public int head(int token) {
    return heads[token];
  }

  public String label(int token) {
    return labels[token];
  }

  public Sentence sentence(int token) {
    return sentences.get(sentenceOf[token]);
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  /** Names in order of position, not overlapping; titles are not among them. */
  public List<Name> names() {
    return names;
  }

  /** Names inside of longer {@link #names}, "Texas" in "University of Texas", in order of position, not overlapping each other. */
  public List<Name> innerNames() {
    return innerNames;
  }

  /** Capitalised titles in order of position, before names and alone; all are {@link Name.Type#TITLE}. They overlap no name. */
  public List<Name> titles() {
    return titles;
  }

  /** Dependents of a token in order of position; may be empty. Not to be written to. */
  public int[] children(int token) {
    return children[token];
  }

  /** The first dependent with that exact label, or -1. */
  public int child(int token, String label) {
    if (children[token].length >= MANY_CHILDREN) {
      return firstByLabel.get(token).getOrDefault(label, -1);
    }
    for (int child : children[token]) {
      if (labels[child].equals(label)) {
        return child;
      }
    }
    return -1;
  }

  /** First token of the subtree. */
  public int left(int token) {
    return lefts[token];
  }

  /** Last token of the subtree, inside it. */
  public int right(int token) {
    return rights[token];
  }

  /** From the start of token {@code first} to the end of the token before {@code end}. */
  public Span span(int first, int end) {
    return new Span(starts[first], ends[end - 1]);
  }

  public Span span(int token) {
    return new Span(starts[token], ends[token]);
  }

  /** The token that covers an offset, or the first one after it; {@link #size()} when none is left. */
  public int tokenAtOrAfter(int offset) {
    int low = 0;
    int high = ends.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Whether {@code token} is {@code ancestor} or below it. */
  public boolean isUnder(int token, int ancestor) {
    int at = token;
    while (at >= 0 && at != ancestor) {
      at = heads[at];
    }
    return at == ancestor;
  }

  private static int[][] childrenOf(int[] heads) {
    int[] counts = new int[heads.length];
    for (int head : heads) {
      if (head >= 0) {
        counts[head]++;
      }
    }
    int[][] children = new int[heads.length][];
    for (int t = 0; t < heads.length; t++) {
      children[t] = counts[t] == 0 ? NONE : new int[counts[t]];
      counts[t] = 0;
    }
    for (int t = 0; t < heads.length; t++) {
      if (heads[t] >= 0) {
        children[heads[t]][counts[heads[t]]++] = t;
      }
    }
    return children;
  }

  private void indexLabels() {
    for (int t = 0; t < children.length; t++) {
      if (children[t].length >= MANY_CHILDREN) {
        Map<String, Integer> first = new HashMap<>();
        for (int child : children[t]) {
          first.putIfAbsent(labels[child], child);
        }
        firstByLabel.put(t, first);
      }
    }
  }

  /** Bottom-up without recursion, so that a sentence of 100,000 tokens does not overflow the stack. */
  private void subtreeBounds() {
    int size = heads.length;
    int[] open = new int[size];
    int[] ready = new int[size];
    int count = 0;
    for (int t = 0; t < size; t++) {
      lefts[t] = t;
      rights[t] = t;
      open[t] = children[t].length;
      if (open[t] == 0) {
        ready[count++] = t;
      }
    }
    for (int i = 0; i < count; i++) {
      int token = ready[i];
      int head = heads[token];
      if (head >= 0) {
        lefts[head] = Math.min(lefts[head], lefts[token]);
        rights[head] = Math.max(rights[head], rights[token]);
        if (--open[head] == 0) {
          ready[count++] = head;
        }
      }
    }
    if (count != size) {
      throw new IllegalArgumentException("the heads have a cycle");
    }
  }
}
