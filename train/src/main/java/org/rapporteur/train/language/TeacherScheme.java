package org.rapporteur.train.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.language.internal.Guide;

/**
 * Brings a tree in the scheme of ClearNLP (prepositions and copulas are heads) near to Universal Dependencies: objects rise above their
 * prepositions, predicates above "be", conjuncts hang on the first, names of persons on their first word. Labels stay the teacher's, and
 * what no rule here turns stays as it is: who learns from the tree has to find out (see {@link Distillation}).
 */
final class TeacherScheme {
  private static final int ROOT = -1;
  private static final Set<String> BE = Set.of("be", "is", "are", "am", "was", "were", "been", "being", "'s", "'re", "'m", "\u2019s", "\u2019re");
  private static final String OBLIQUE = "oblique";

  private final String[] forms;
  private final String[] tags;
  private final String[] names;
  private final int[] heads;
  private final String[] labels;

  private TeacherScheme(TeacherSentence sentence) {
    forms = sentence.forms();
    tags = sentence.tags();
    names = sentence.names();
    labels = sentence.labels().clone();
    heads = sentence.heads().clone();
  }

  /**
   * The whole tree in the shape of Universal Dependencies as far as it turns, with the teacher's labels: where the two schemes differ in
   * ways that no rule here knows, who learns from it has to find out.
   */
  static Guide guide(TeacherSentence sentence) {
    TeacherScheme scheme = new TeacherScheme(sentence);
    scheme.raiseObjects();
    scheme.raisePredicates();
    scheme.raiseSubjects();
    scheme.persons();
    scheme.coordination();
    int size = sentence.size();
    int[] heads = scheme.isForest() ? scheme.heads : sentence.heads();
    String[] labels = scheme.isForest() ? scheme.labels : sentence.labels();
    Guide guide = new Guide(size);
    for (int token = 0; token < size; token++) {
      guide.set(token, heads[token], labels[token].hashCode());
    }
    guide.finish(0, size);
    return guide;
  }

  private int child(int head, String... wanted) {
    for (int token = 0; token < heads.length; token++) {
      if (heads[token] == head && Arrays.asList(wanted).contains(labels[token])) {
        return token;
      }
    }
    return -1;
  }

  private boolean isPreposition(int token) {
    boolean dative = labels[token].equals("dative") && (tags[token].equals("IN") || tags[token].equals("TO"));
    return labels[token].equals("prep") || labels[token].equals("agent") || dative;
  }

  private void raiseObjects() {
    for (int token = 0; token < heads.length; token++) {
      if (isPreposition(token)) {
        int object = child(token, "pobj");
        int clause = object < 0 ? child(token, "pcomp") : -1;
        if (object >= 0) {
          raise(object, token, labels[token].equals("agent") ? "obl" : OBLIQUE, "case");
        } else if (clause >= 0) {
          raise(clause, token, "clause", "mark");
        } else {
          raiseThroughTwo(token);
        }
      }
    }
  }

  /** "out of Paris": the inner preposition's object rises above both. */
  private void raiseThroughTwo(int outer) {
    int inner = child(outer, "prep");
    int object = inner < 0 ? -1 : child(inner, "pobj");
    if (object >= 0) {
      raise(object, inner, OBLIQUE, "case");
      raise(object, outer, OBLIQUE, "case");
    } else {
      labels[outer] = "stranded";
    }
  }

  /** Swaps a word and the function word above it; the other dependents of the latter come along. */
  private void raise(int word, int function, String label, String functionLabel) {
    for (int token = 0; token < heads.length; token++) {
      if (heads[token] == function && token != word) {
        heads[token] = word;
      }
    }
    heads[word] = heads[function];
    labels[word] = label;
    heads[function] = word;
    labels[function] = functionLabel;
  }

  private void raisePredicates() {
    for (int token = 0; token < heads.length; token++) {
      boolean be = BE.contains(forms[token].toLowerCase(Locale.ROOT)) && tags[token].startsWith("VB");
      if (be && !labels[token].startsWith("aux") && !labels[token].equals("cop")) {
        int predicate = child(token, "attr", "acomp");
        int there = child(token, "expl");
        if (there >= 0 && predicate >= 0) {
          labels[predicate] = "nsubj";
        } else if (predicate >= 0) {
          raise(predicate, token, labels[token], "cop");
        } else if (child(token, "ccomp", "xcomp", "expl") < 0) {
          raisePlace(token);
        }
      }
    }
  }

  /** "is in Paris": the phrase right after "be" is the predicate. */
  private void raisePlace(int be) {
    int object = child(be, OBLIQUE);
    int preposition = object < 0 ? -1 : child(object, "case");
    if (preposition > be && preposition - be <= 2) {
      raise(object, be, labels[be], "cop");
    }
  }

  /** "asked them to leave": the subject of a clause without a finite verb is the object above it. */
  private void raiseSubjects() {
    for (int token = 0; token < heads.length; token++) {
      int above = heads[token];
      boolean bare = labels[token].equals("ccomp") && tags[token].equals("VB") && above >= 0 && above < token;
      int subject = bare ? child(token, "nsubj", "nsubjpass") : -1;
      if (subject > above && child(token, "mark", "complm") < 0 && !hasFiniteHelper(token)) {
        heads[subject] = above;
        labels[subject] = "dobj";
        labels[token] = "xcomp";
      }
    }
  }

  private boolean hasFiniteHelper(int verb) {
    for (int token = 0; token < heads.length; token++) {
      boolean helper = heads[token] == verb && labels[token].startsWith("aux");
      if (helper && !tags[token].equals("TO") && !tags[token].equals("VB")) {
        return true;
      }
    }
    return false;
  }

  /** The first word of a person's name is its head. */
  private void persons() {
    for (int first = 0; first < heads.length; first++) {
      if (names[first].equals("B-PERSON")) {
        int last = first;
        while (last + 1 < heads.length && !names[last].equals("L-PERSON")) {
          last++;
        }
        person(first, last);
      }
    }
  }

  private void person(int first, int last) {
    for (int token = first; token <= last; token++) {
      boolean inside = token == last || heads[token] >= first && heads[token] <= last;
      if (!tags[token].startsWith("NNP") || !inside || heads[last] >= first && heads[last] <= last) {
        return;
      }
    }
    int head = heads[last];
    String label = labels[last];
    for (int token = 0; token < heads.length; token++) {
      if (heads[token] == last || token > first && token <= last) {
        heads[token] = first;
      }
    }
    for (int token = first + 1; token <= last; token++) {
      labels[token] = "flat";
    }
    heads[first] = head;
    labels[first] = label;
  }

  /** Conjunctions hang on the conjunct after them, conjuncts on the first. */
  private void coordination() {
    int[] chain = heads.clone();
    for (int token = 0; token < heads.length; token++) {
      if (labels[token].equals("cc")) {
        int next = token + 1;
        while (next < chain.length && !(labels[next].equals("conj") && chain[next] == chain[token])) {
          next++;
        }
        heads[token] = next < chain.length ? next : Guide.UNKNOWN;
      } else if (labels[token].equals("conj")) {
        int above = chain[token];
        while (above >= 0 && labels[above].equals("conj")) {
          above = chain[above];
        }
        heads[token] = above;
      }
    }
  }

  private boolean isForest() {
    for (int token = 0; token < heads.length; token++) {
      int at = token;
      int steps = 0;
      while (at >= 0 && steps++ <= heads.length) {
        at = heads[at];
      }
      if (at >= 0) {
        return false;
      }
    }
    return Arrays.stream(heads).filter(h -> h == ROOT).count() <= 1;
  }
}
