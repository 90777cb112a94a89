package org.rapporteur.statement;

import java.util.Set;
import java.util.function.IntPredicate;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.internal.Clusters;
import org.rapporteur.language.internal.Hash;
import org.rapporteur.language.internal.Words;

/**
 * What the tagger of statements knows of the place of each token: the classes of its word (Brown clusters), the top of its tree, what
 * hangs on likely cues, commas, entities, and what the sentences hold.
 */
final class Surroundings {
  /** The bits of {@link #frame} that a modal verb and a negation set. */
  static final int MOOD = 768;

  private static final Set<String> PERSONAL = Set.of("i", "we", "you", "my", "our", "your", "me", "us");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t");
  /** Hostile text hangs all its words on one. */
  private static final int MOST_CHILDREN = 50;

  private static final int CLIMB = 40;
  private static final int DEEP = 6;

  /** One more than the number of the word's class, 0 for none; hashes of the class's first steps. */
  final int[] number;

  final int[] start;
  final int[] longStart;
  /** What hangs on a likely cue, as bits; 0 for others. */
  final int[] frame;
  /** The token at the top, the arc below it on the way here, and the number of arcs, at most {@value #DEEP}. */
  final int[] root;

  final int[] rootArc;
  final int[] depth;
  /** One more than the type's number; 0 for none. */
  final int[] entity;

  private final Reading reading;
  private final Analysis analysis;
  private final int[] commasBefore;
  private final boolean[] personal;
  private final boolean[] ruled;

  /**
   * @param cue whether a token is a likely cue
   * @param content whether a rule finds content at a token
   */
  Surroundings(Reading reading, IntPredicate cue, IntPredicate content) {
    this.reading = reading;
    this.analysis = reading.analysis();
    int size = analysis.size();
    this.number = new int[size];
    this.start = new int[size];
    this.longStart = new int[size];
    this.frame = new int[size];
    this.root = new int[size];
    this.rootArc = new int[size];
    this.depth = new int[size];
    this.entity = new int[size];
    this.commasBefore = new int[size + 1];
    this.personal = new boolean[analysis.sentences().size()];
    this.ruled = new boolean[personal.length];
    Clusters clusters = Clusters.english();
    for (int t = 0; t < size; t++) {
      readWord(clusters, t);
      readTop(t);
      int sentence = analysis.sentence(t).index();
      personal[sentence] |= reading.quotationOf(t) < 0 && PERSONAL.contains(analysis.lower(t));
      ruled[sentence] |= content.test(t);
      frame[t] = cue.test(t) ? frame(t) : 0;
    }
  }

  private void readWord(Clusters clusters, int token) {
    int path = clusters.find(Words.hash(analysis.lower(token)));
    number[token] = path + 1;
    start[token] = clusters.start(path);
    longStart[token] = clusters.longStart(path);
    entity[token] = reading.entities().at(token).map(found -> found.entity().type().ordinal() + 1).orElse(0);
    commasBefore[token + 1] = commasBefore[token] + (analysis.lower(token).equals(",") ? 1 : 0);
  }

  private void readTop(int token) {
    int at = token;
    int steps = 0;
    String arc = "";
    while (analysis.head(at) >= 0 && steps < CLIMB) {
      arc = analysis.label(at);
      at = analysis.head(at);
      steps++;
    }
    root[token] = at;
    rootArc[token] = Hash.of(arc);
    depth[token] = Math.min(DEEP, steps);
  }

  private int frame(int token) {
    int frame = 0;
    int shown = 0;
    for (int child : analysis.children(token)) {
      if (shown++ > MOST_CHILDREN) {
        break;
      }
      frame |= argument(token, child) | mood(child);
    }
    return frame;
  }

  private int argument(int token, int child) {
    String label = analysis.label(child);
    return switch (label) {
      case "ccomp" -> child < token ? 4 : 8;
      case "xcomp" -> 16;
      case "obj" -> 32;
      case "parataxis" -> 64;
      case "aux:pass" -> 128;
      case "mark" -> 2048;
      default -> {
        int subject = Reading.isLike(label, "nsubj") ? child < token ? 1 : 2 : 0;
        yield subject | (label.equals("nsubj:pass") ? 128 : 0) | (Reading.isLike(label, "obl") ? 1024 : 0);
      }
    };
  }

  private int mood(int child) {
    return (analysis.tag(child).equals("MD") ? 256 : 0) | (NEGATIONS.contains(analysis.lower(child)) ? 512 : 0);
  }

  /** Whether a comma stands from one token on and before another. */
  boolean hasComma(int from, int to) {
    return commasBefore[to] > commasBefore[from];
  }

  /** Whether somebody speaks of himself or to the reader outside quotation marks. */
  boolean isPersonal(int sentence) {
    return personal[sentence];
  }

  /** Whether a rule finds content in the sentence. */
  boolean isRuled(int sentence) {
    return ruled[sentence];
  }
}
