package org.rapporteur.language.internal;

import java.util.Arrays;

/**
 * An arc-hybrid parse in progress (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack of words whose head is not known, the next word
 * not yet read, and what each word has been given. Made once for a run, large enough for all its tokens; begun anew for each sentence.
 */
public final class ParserState {
  /** Move the next word to the stack. */
  public static final int SHIFT = 0;
  /** The top of the stack depends on the next word. */
  public static final int LEFT = 1;
  /** The top of the stack depends on the word below it. */
  public static final int RIGHT = 2;
  /** Number of actions. */
  public static final int ACTIONS = 3;

  final int[] stack;
  final int[] head;
  final int[] firstChild;
  final int[] secondChild;
  final int[] lastChild;
  final int[] lastButOne;
  final int[] lefts;
  final int[] rights;
  int depth;
  int next;
  int first;
  int end;

  public ParserState(int size) {
    stack = new int[size];
    head = new int[size];
    firstChild = new int[size];
    secondChild = new int[size];
    lastChild = new int[size];
    lastButOne = new int[size];
    lefts = new int[size];
    rights = new int[size];
  }

  /** Begins the sentence of tokens {@code first} to {@code end} (outside). */
  public void begin(int first, int end) {
    this.first = first;
    this.end = end;
    depth = 0;
    next = first;
    for (int token = first; token < end; token++) {
      head[token] = -1;
      firstChild[token] = -1;
      secondChild[token] = -1;
      lastChild[token] = -1;
      lastButOne[token] = -1;
      lefts[token] = 0;
      rights[token] = 0;
    }
  }

  /** Nothing is left to read and one word, the root, is on the stack. */
  public boolean isDone() {
    return next >= end && depth <= 1;
  }

  public boolean allows(int action) {
    return switch (action) {
      case SHIFT -> next < end;
      case LEFT -> depth > 0 && next < end;
      default -> depth > 1;
    };
  }

  /** Carries out an action that {@link #allows} allows. */
  public void apply(int action) {
    if (action == SHIFT) {
      stack[depth++] = next++;
    } else {
      int dependent = stack[--depth];
      attach(action == LEFT ? next : stack[depth - 1], dependent);
    }
  }

  private void attach(int to, int dependent) {
    head[dependent] = to;
    if (dependent < to) {
      lefts[to]++;
      if (firstChild[to] < 0 || dependent < firstChild[to]) {
        secondChild[to] = firstChild[to];
        firstChild[to] = dependent;
      }
    } else {
      rights[to]++;
      if (lastChild[to] < 0 || dependent > lastChild[to]) {
        lastButOne[to] = lastChild[to];
        lastChild[to] = dependent;
      }
    }
  }

  /** The heads of tokens {@code first} to {@code end} (outside), -1 for a root. */
  public int[] heads(int first, int end) {
    return Arrays.copyOfRange(head, first, end);
  }

  /** The word at {@code place} from the top of the stack, 0 being the top; -1 if there is none. */
  public int stack(int place) {
    return depth > place ? stack[depth - 1 - place] : -1;
  }

  public int depth() {
    return depth;
  }

  /** The next word to be read, or {@link #end()}. */
  public int next() {
    return next;
  }

  public int end() {
    return end;
  }
}
