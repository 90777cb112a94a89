package org.rapporteur.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Analysis;
import org.rapporteur.text.Lexeme;

/**
 * Tells what a quantity counts: money, a measure, or a noun; and what happened to those counted, from the verb that governs the noun
 * ("killed 13 people", "13 people were injured", "the deaths of 13 people") or stands for it ("13 were arrested", "12 dead").
 */
final class CountedReader {
  /** Adjectives and nouns between the number and the noun it counts. */
  private static final int LONGEST_PHRASE = 8;

  private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "got");
  private static final Set<String> OBJECT = Set.of("obj", "nsubj:pass", "dobj", "nsubjpass");
  private static final Set<String> OWN_FATE = Set.of("dead", "injured", "wounded", "missing");
  private static final Set<String> NOT_COUNTED = Set.of("times", "time", "percent", "points", "thirds", "halves", "quarters", "fifths",
      "tenths", "ones", "ways", "things", "sides");

  private final FigureWords words;

  CountedReader(FigureWords words) {
    this.words = words;
  }

  Optional<Counted> after(Analysis analysis, List<Lexeme> lexemes, Quantity quantity) {
    if (!quantity.currency().isEmpty()) {
      return Optional.of(new Counted("money", Optional.of(quantity.currency()), lexemes.get(quantity.end() - 1).end(), -1));
    }
    int next = of(lexemes, quantity);
    return currency(lexemes, quantity, next)
        .or(() -> measure(lexemes, next))
        .or(() -> noun(analysis, lexemes, quantity, next))
        .or(() -> participle(analysis, lexemes, quantity));
  }

  /** The index after "of" where a vague plural has one: "thousands of people". */
  private int of(List<Lexeme> lexemes, Quantity quantity) {
    boolean vague = words.has("vague", lexemes.get(quantity.end() - 1).lower());
    boolean of = quantity.end() < lexemes.size() && lexemes.get(quantity.end()).is("of");
    return vague && of ? quantity.end() + 1 : quantity.end();
  }

  private Optional<Counted> currency(List<Lexeme> lexemes, Quantity quantity, int index) {
    for (int length = 3; length >= 1; length--) {
      int last = index + length - 1;
      if (last >= lexemes.size()) {
        continue;
      }
      String name = phrase(lexemes, index, last + 1);
      Optional<String> code = words.value("currency", name).or(() -> words.value("currency", singular(name)));
      boolean verb = name.equals("won") || name.equals("real") || name.equals("pound") || name.equals("dong") || name.equals("rand");
      if (code.isPresent() && (!verb || quantity.scaled())) {
        return Optional.of(new Counted("money", code, lexemes.get(last).end(), -1));
      }
    }
    return Optional.empty();
  }

  private Optional<Counted> measure(List<Lexeme> lexemes, int index) {
    return words.phrase("unit", lexemes, index).map(phrase -> {
      String[] parts = phrase.value().split("/");
      return new Counted(parts[0], Optional.of(parts[1]), lexemes.get(phrase.end() - 1).end(), -1);
    });
  }

  private Optional<Counted> noun(Analysis analysis, List<Lexeme> lexemes, Quantity quantity, int index) {
    if (index >= lexemes.size()) {
      return Optional.empty();
    }
    int first = analysis.tokenAtOrAfter(lexemes.get(index).start());
    int end = first < analysis.size() ? Math.min(analysis.sentence(first).end(), first + LONGEST_PHRASE) : first;
    int head = head(analysis, first, end, quantity);
    boolean possessive = head >= 0 && head + 1 < analysis.size() && analysis.tag(head + 1).equals("POS");
    if (head < 0 || possessive || NOT_COUNTED.contains(analysis.lower(head))) {
      return Optional.empty();
    }
    int before = analysis.tokenAtOrAfter(lexemes.get(quantity.first()).start()) - 1;
    String what = fateBefore(analysis, before, first).or(() -> fateAfter(analysis, head)).orElseGet(() -> what(analysis, head));
    return Optional.of(new Counted(what, Optional.empty(), analysis.end(head), head));
  }

  /** The last noun of the phrase that can be counted, or -1. */
  private int head(Analysis analysis, int first, int end, Quantity quantity) {
    int head = -1;
    for (int at = first; at < end && isInside(analysis, at, first, head); at++) {
      boolean fate = head >= 0 && OWN_FATE.contains(analysis.lower(at));
      head = !fate && isCountable(analysis, at, quantity) ? at : head;
    }
    return head;
  }

  /** "killed" right before the quantity. */
  private Optional<String> fateBefore(Analysis analysis, int before, int token) {
    boolean verb = before >= analysis.sentence(token).first() && analysis.tag(before).startsWith("VB");
    return verb ? words.value("verb", analysis.lemma(before)) : Optional.empty();
  }

  /** "were killed", "have died", "dead" right after the noun. */
  private Optional<String> fateAfter(Analysis analysis, int noun) {
    int end = analysis.sentence(noun).end();
    int at = noun + 1;
    boolean passive = false;
    while (at < end && at < noun + 5 && isHelper(analysis, at)) {
      passive |= analysis.lemma(at).equals("be");
      at++;
    }
    if (at >= end) {
      return Optional.empty();
    }
    boolean intransitive = Set.of("die", "perish", "drown").contains(analysis.lemma(at)) && analysis.tag(at).startsWith("VB");
    boolean own = OWN_FATE.contains(analysis.lower(at)) && (passive || at == noun + 1);
    boolean suffered = analysis.tag(at).equals("VBN") && (passive || at == noun + 1);
    return own ? words.value("noun", analysis.lower(at))
        : intransitive || suffered ? words.value("verb", analysis.lemma(at)) : Optional.empty();
  }

  private static boolean isHelper(Analysis analysis, int token) {
    return BE.contains(analysis.lower(token)) || analysis.tag(token).equals("RB") || analysis.tag(token).equals("MD");
  }

  /** Whether the token may stand in the phrase after the number: its adjectives, its nouns, and what joins them. */
  private static boolean isInside(Analysis analysis, int token, int first, int head) {
    String tag = analysis.tag(token);
    if (head >= 0 && !tag.startsWith("NN") && !tag.equals("HYPH") && !tag.equals("POS")) {
      return false;
    }
    if (tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("HYPH") || tag.equals("CD") && token > first) {
      return true;
    }
    boolean nounAfter = token + 1 < analysis.size() && (analysis.tag(token + 1).startsWith("NN") || analysis.tag(token + 1).startsWith("JJ"));
    boolean joined = analysis.lower(token).equals("-") || tag.equals("VBN") || tag.equals("VBG") || tag.equals("RB") || tag.equals("POS");
    return joined && nounAfter;
  }

  /** A plural, a noun that is plural without an ending, or after "one" a singular. */
  private boolean isCountable(Analysis analysis, int token, Quantity quantity) {
    String tag = analysis.tag(token);
    boolean plural = tag.equals("NNS") || tag.equals("NNPS") && Character.isLowerCase(analysis.form(token).charAt(0));
    boolean invariant = words.has("invariant", analysis.lower(token)) && !tag.startsWith("VB");
    boolean compound = token + 1 < analysis.size() && (analysis.tag(token + 1).equals("NN") || analysis.lower(token + 1).equals("-"));
    return (plural || invariant) && !compound || quantity.isExactly(1) && tag.equals("NN") && !compound;
  }

  private String what(Analysis analysis, int noun) {
    Optional<String> own = words.value("noun", analysis.lower(noun)).or(() -> words.value("noun", analysis.lemma(noun)));
    Optional<String> fate = outcome(analysis, noun);
    return fate.or(() -> own).orElse(analysis.lower(noun));
  }

  /** What happened to those that the noun counts. */
  private Optional<String> outcome(Analysis analysis, int noun) {
    for (int child : analysis.children(noun)) {
      boolean modifier = child < noun && analysis.label(child).equals("amod");
      Optional<String> state = modifier ? words.value("state", analysis.lower(child)) : Optional.empty();
      if (state.isPresent()) {
        return state;
      }
      boolean reduced = child > noun && analysis.label(child).startsWith("acl") && analysis.tag(child).equals("VBN");
      Optional<String> what = words.value("verb", analysis.lemma(child)).or(() -> words.value("noun", analysis.lower(child)).filter(w -> analysis.label(child).startsWith("acl")));
      if (reduced && what.isPresent()) {
        return what;
      }
    }
    int top = conjunctTop(analysis, noun);
    int head = analysis.head(top);
    if (head < 0) {
      return Optional.empty();
    }
    String label = analysis.label(top);
    boolean patient = OBJECT.contains(label);
    boolean dies = label.equals("nsubj") && (analysis.lemma(head).equals("die") || analysis.lemma(head).equals("perish")
        || analysis.lemma(head).equals("drown") || analysis.lower(head).equals("dead") || analysis.lower(head).equals("missing")
        || analysis.tag(head).equals("VBN"));
    boolean ofNoun = label.startsWith("nmod") && Set.of("death", "killing", "murder", "injury", "arrest", "detention", "massacre").contains(analysis.lemma(head));
    if (ofNoun) {
      return words.value("noun", analysis.lemma(head)).or(() -> analysis.lemma(head).equals("detention") ? Optional.of("arrested") : Optional.of("killed"));
    }
    return patient || dies ? words.value("verb", analysis.lemma(head)) : Optional.empty();
  }

  /** "killed 12 people and 3 soldiers": a conjunct shares the first one's verb, unless the verb is its own. */
  private static int conjunctTop(Analysis analysis, int noun) {
    int at = noun;
    for (int steps = 0; steps < LONGEST_PHRASE && analysis.label(at).equals("conj") && analysis.head(at) >= 0; steps++) {
      at = analysis.head(at);
    }
    return at;
  }

  /** "13 were killed", "12 dead", "killed 13", "injuring 20 others". */
  private Optional<Counted> participle(Analysis analysis, List<Lexeme> lexemes, Quantity quantity) {
    int token = analysis.tokenAtOrAfter(lexemes.get(quantity.end() - 1).start());
    if (token >= analysis.size()) {
      return Optional.empty();
    }
    int sentenceEnd = analysis.sentence(token).end();
    int at = token + 1;
    while (at < sentenceEnd && at < token + 5 && isHelper(analysis, at)) {
      at++;
    }
    Optional<String> after = at < sentenceEnd ? fate(analysis, at) : Optional.empty();
    if (after.isPresent()) {
      return Optional.of(new Counted(after.get(), Optional.empty(), analysis.end(at), at));
    }
    int before = analysis.tokenAtOrAfter(lexemes.get(quantity.first()).start()) - 1;
    boolean transitive = before >= analysis.sentence(token).first() && analysis.tag(before).startsWith("VB");
    boolean ends = token + 1 >= sentenceEnd || Set.of(".", ",", ";", "and", "in", "on", "at", "as", "—", "–", "during").contains(analysis.lower(token + 1));
    return transitive && ends
        ? words.value("verb", analysis.lemma(before)).map(what -> new Counted(what, Optional.empty(), analysis.end(token), token))
        : Optional.empty();
  }

  private Optional<String> fate(Analysis analysis, int token) {
    String tag = analysis.tag(token);
    boolean passive = tag.equals("VBN") || tag.equals("VBD") || tag.equals("JJ") || tag.equals("NN") || tag.equals("VBG");
    boolean own = OWN_FATE.contains(analysis.lower(token));
    Optional<String> verb = words.value("verb", analysis.lemma(token)).filter(w -> passive || own);
    return own ? words.value("noun", analysis.lower(token)) : verb;
  }

  private static String phrase(List<Lexeme> lexemes, int first, int end) {
    StringBuilder phrase = new StringBuilder();
    for (int i = first; i < end; i++) {
      phrase.append(i > first && lexemes.get(i).spaced() ? " " : "").append(lexemes.get(i).lower());
    }
    return phrase.toString();
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
