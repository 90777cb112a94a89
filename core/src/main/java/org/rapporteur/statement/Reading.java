package org.rapporteur.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.annotation.ArticleEntities;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.Article;
import org.rapporteur.model.Span;
import org.rapporteur.model.TimeExpression;

/** One article as the finders of statements look at it: its tree, its quotations and the questions they all ask of them. */
final class Reading {
  private static final Set<String> POINTING = Set.of("this", "last", "next", "that", "earlier", "later", "early", "late");
  private static final Set<String> CLAUSES = Set.of("acl:relcl", "acl", "advcl", "parataxis", "ccomp", "advcl:relcl");
  private static final int CLIMB = 8;
  private static final int UNSEEN = -2;

  private final AnnotatedArticle annotated;
  private final Analysis analysis;
  private final CueLexicon cues;
  private final List<Quotation> quotations;
  private final int[] quotationOf;
  private final boolean[] mark;
  private final int[] subjects;
  private final boolean[] time;
  private final boolean[] punctuation;

  Reading(AnnotatedArticle annotated, CueLexicon cues, List<Quotation> quotations) {
    this.annotated = annotated;
    this.analysis = annotated.analysis();
    this.cues = cues;
    this.quotations = quotations.stream().filter(q -> q.depth() == 0).toList();
    this.quotationOf = new int[analysis.size()];
    this.mark = new boolean[analysis.size()];
    Arrays.fill(quotationOf, -1);
    this.subjects = new int[analysis.size()];
    Arrays.fill(subjects, UNSEEN);
    this.punctuation = new boolean[analysis.size()];
    for (int t = 0; t < punctuation.length; t++) {
      punctuation[t] = hasNoLetter(t);
    }
    this.time = new boolean[analysis.size()];
    placeQuotations();
    for (TimeExpression expression : annotated.times()) {
      mark(expression.span());
    }
  }

  private void mark(Span when) {
    for (int t = analysis.tokenAtOrAfter(when.start()); t < analysis.size() && analysis.start(t) < when.end(); t++) {
      time[t] = true;
    }
  }

  /** Whether a token is part of an expression of time. */
  boolean isTime(int token) {
    return time[token];
  }

  private void placeQuotations() {
    for (int q = 0; q < quotations.size(); q++) {
      Span marks = quotations.get(q).marks();
      Span inner = quotations.get(q).inner();
      int t = analysis.tokenAtOrAfter(marks.start());
      for (; t < analysis.size() && analysis.start(t) < marks.end(); t++) {
        quotationOf[t] = q;
        mark[t] = analysis.end(t) <= inner.start() || analysis.start(t) >= inner.end();
      }
    }
  }

  Analysis analysis() {
    return analysis;
  }

  Article article() {
    return annotated.article();
  }

  ArticleEntities entities() {
    return annotated.entities();
  }

  List<TimeExpression> times() {
    return annotated.times();
  }

  /** Those inside no other, in order of position. */
  List<Quotation> quotations() {
    return quotations;
  }

  /** Number of the quotation that a token stands in, its marks included; -1 outside. */
  int quotationOf(int token) {
    return quotationOf[token];
  }

  /** Whether each of the spans begins and ends inside a quotation. */
  boolean isQuoted(List<Span> spans) {
    for (Span span : spans) {
      int first = analysis.tokenAtOrAfter(span.start());
      int last = analysis.tokenAtOrAfter(span.end() - 1);
      if (last >= analysis.size() || quotationOf[first] < 0 || quotationOf[last] < 0) {
        return false;
      }
    }
    return true;
  }

  boolean isMark(int token) {
    return mark[token];
  }

  /** The tokens between a quotation's marks, if there are any. */
  Optional<Range> tokens(Quotation quotation) {
    int first = analysis.tokenAtOrAfter(quotation.inner().start());
    int end = analysis.tokenAtOrAfter(quotation.inner().end());
    while (first < end && mark[first]) {
      first++;
    }
    return first < end ? Optional.of(new Range(first, end)) : Optional.empty();
  }

  boolean isVerb(int token) {
    return analysis.tag(token).startsWith("V");
  }

  boolean isNoun(int token) {
    return analysis.tag(token).startsWith("N");
  }

  boolean isPronoun(int token) {
    return analysis.tag(token).startsWith("PRP") || analysis.tag(token).startsWith("WP");
  }

  boolean isPunctuation(int token) {
    return punctuation[token];
  }

  private boolean hasNoLetter(int token) {
    String form = analysis.form(token);
    return form.codePoints().noneMatch(Character::isLetterOrDigit) && !form.equals("$") && !form.equals("%");
  }

  boolean is(int token, String lower) {
    return token >= 0 && token < analysis.size() && analysis.lower(token).equals(lower);
  }

  boolean sameSentence(int a, int b) {
    return analysis.sentence(a).index() == analysis.sentence(b).index();
  }

  /** The particle of a verb that makes it another word: "out" in "points it out"; -1 for none. */
  int particle(int verb) {
    int child = analysis.child(verb, "compound:prt");
    if (child >= 0) {
      return child;
    }
    int next = verb + 1;
    boolean near = next < analysis.size() && sameSentence(verb, next);
    return near && cues.verb(analysis.lemma(verb) + " " + analysis.lower(next)).isPresent() ? next : -1;
  }

  /** The lexicon's line for a token as it is used here. */
  Optional<CueLexicon.Entry> entry(int token) {
    String lemma = analysis.lemma(token).toLowerCase(java.util.Locale.ROOT);
    if (isVerb(token)) {
      int particle = particle(token);
      Optional<CueLexicon.Entry> both = particle < 0 ? Optional.empty() : cues.verb(lemma + " " + analysis.lower(particle));
      return both.isPresent() ? both : cues.verb(lemma);
    }
    return isNoun(token) ? cues.noun(lemma) : Optional.empty();
  }

  /** The first dependent whose label is {@code label} or a subtype of it; -1 for none. */
  int childLike(int token, String label) {
    for (int child : analysis.children(token)) {
      if (isLike(analysis.label(child), label)) {
        return child;
      }
    }
    return -1;
  }

  static boolean isLike(String label, String base) {
    return label.startsWith(base) && (label.length() == base.length() || label.charAt(base.length()) == ':');
  }

  /** The preposition or conjunction that introduces a phrase, in lower case; empty for none. */
  String introducer(int head) {
    for (int child : analysis.children(head)) {
      String label = analysis.label(child);
      if (child < head && (label.equals("case") || label.equals("mark"))) {
        return analysis.lower(child);
      }
    }
    return "";
  }

  /** A dependent, or one of the object's, that {@code preposition} introduces; -1 for none. */
  int phrase(int head, String preposition) {
    for (int child : analysis.children(head)) {
      if (child > head && introducer(child).equals(preposition) && !analysis.label(child).equals("conj")) {
        return child;
      }
    }
    return -1;
  }

  /** Who does what {@code verb} says: its own subject, or that of the clause it hangs on; -1 for none. */
  int subject(int verb) {
    int at = verb;
    for (int step = 0; step < CLIMB && at >= 0; step++) {
      int own = ownSubject(at);
      if (own >= 0) {
        return own;
      }
      String label = analysis.label(at);
      int head = analysis.head(at);
      if (head < 0) {
        return -1;
      }
      if (isLike(label, "acl") && (isNoun(head) || isPronoun(head))) {
        return analysis.tag(at).equals("VBN") || analysis.tag(at).equals("VB") ? -1 : head;
      }
      boolean shares = isLike(label, "conj") || label.equals("xcomp") || isLike(label, "advcl") || label.equals("parataxis")
          || label.equals("ccomp") && analysis.tag(at).equals("VBG");
      if (!shares) {
        return -1;
      }
      at = head;
    }
    return -1;
  }

  /** Remembered, because many clauses may hang on one verb. */
  private int ownSubject(int verb) {
    if (subjects[verb] == UNSEEN) {
      subjects[verb] = findSubject(verb);
    }
    return subjects[verb];
  }

  /** The clause's own subject, which may be a relative pronoun; of two, the nearer: "The bridge, the mayor said, will open". */
  private int findSubject(int verb) {
    int subject = -1;
    for (int child : analysis.children(verb)) {
      String label = analysis.label(child);
      boolean found = label.equals("nsubj") || label.equals("nsubj:outer");
      subject = found && (subject < 0 || child < verb) ? child : subject;
    }
    if (subject >= 0) {
      return subject;
    }
    int passive = analysis.child(verb, "nsubj:pass");
    return passive >= 0 ? phrase(verb, "by") : -1;
  }

  boolean isRelative(int token) {
    return analysis.tag(token).startsWith("W") || analysis.lower(token).equals("that");
  }

  /** What a relative pronoun stands for: the noun its clause hangs on, else the noun right before it; -1 for none. */
  int antecedent(int pronoun) {
    int at = analysis.head(pronoun);
    for (int step = 0; step < CLIMB && at >= 0; step++) {
      int head = analysis.head(at);
      if (isLike(analysis.label(at), "acl") && head >= 0) {
        return head;
      }
      at = isLike(analysis.label(at), "conj") ? head : -1;
    }
    int before = pronoun - 1;
    before = before >= 0 && is(before, ",") ? before - 1 : before;
    return before >= 0 && isNoun(before) && sameSentence(before, pronoun) ? before : -1;
  }

  boolean isPassive(int verb) {
    return analysis.child(verb, "aux:pass") >= 0 || analysis.child(verb, "nsubj:pass") >= 0;
  }

  /** The phrase around a noun without the clauses and appositions that follow it. */
  Range nounPhrase(int head) {
    int first = head;
    int end = head + 1;
    for (int child : analysis.children(head)) {
      String label = analysis.label(child);
      boolean outside = CLAUSES.contains(label) || label.equals("punct") || label.equals("appos") || isLike(label, "nsubj")
          || label.equals("cop") || label.equals("case") || label.equals("mark") || label.equals("cc") && child < head
          || isLike(label, "obl") || isLike(label, "advmod") && !analysis.tag(child).equals("RB") || isLike(label, "aux");
      if (!outside && child < head) {
        first = Math.min(first, analysis.left(child));
      } else if (!outside && analysis.left(child) <= end + 1) {
        end = Math.max(end, analysis.right(child) + 1);
      }
    }
    // A possessor that the tree lost belongs to the phrase all the same.
    boolean owned = first >= 2 && analysis.tag(first - 1).equals("POS") && isNoun(first - 2) && sameSentence(first - 2, first);
    return new Range(owned ? first - 2 : first, Math.max(end, head + 1));
  }

  /** A phrase of somebody without the time in front, "this Wednesday the foreign minister", which the parser may hang on the noun behind it. */
  Span withoutTime(Span phrase, int head) {
    int first = analysis.tokenAtOrAfter(phrase.start());
    return new Span(Math.max(phrase.start(), analysis.start(behindTime(first, head))), phrase.end());
  }

  private int behindTime(int first, int head) {
    boolean pointed = POINTING.contains(analysis.lower(first));
    int time = pointed ? first + 1 : first;
    int end = time;
    while (end < head && isTime(end)) {
      end++;
    }
    boolean opens = pointed || analysis.tag(end).equals("DT");
    return end > time && end < head && opens && !analysis.tag(end).equals("POS") ? end : first;
  }

  /** Whether a sentence is a question. */
  boolean isQuestion(Sentence sentence) {
    return is(sentence.end() - 1, "?") || sentence.length() > 1 && is(sentence.end() - 2, "?") && isMark(sentence.end() - 1);
  }

  /**
   * A stretch of tokens as the text that counts as content: without the punctuation at its ends, and without the quote marks around
   * it where it is one quotation. Empty if nothing is left.
   */
  Optional<Span> content(int first, int end) {
    int from = first;
    int to = end;
    while (from < to && isPunctuation(from) && !opensInside(from, to)) {
      from++;
    }
    while (to > from && isPunctuation(to - 1) && !closesInside(to - 1, from)) {
      to--;
    }
    if (from < to && isMark(from) && isMark(to - 1) && quotationOf[from] == quotationOf[to - 1] && to - from > 2) {
      from++;
      to--;
      while (to > from && isPunctuation(to - 1)) {
        to--;
      }
    }
    return from < to ? Optional.of(analysis.span(from, to)) : Optional.empty();
  }

  private boolean opensInside(int token, int end) {
    return mark[token] && token + 1 < end && quotationOf[token + 1] == quotationOf[token];
  }

  private boolean closesInside(int token, int first) {
    if (analysis.lower(token).equals("%") || analysis.lower(token).equals(")")) {
      return true;
    }
    return mark[token] && token > first && quotationOf[token - 1] == quotationOf[token];
  }
}
