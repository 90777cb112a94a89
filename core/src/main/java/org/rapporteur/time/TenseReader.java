package org.rapporteur.time;

import java.util.Set;
import org.rapporteur.language.Analysis;

/**
 * Tells from the verb that a time goes with whether it lies before or after publication. Where a tree is there, the verb is the
 * nearest one above; else the nearest one in the sentence, the left before the right. Looks at no more than {@value #REACH} tokens.
 */
final class TenseReader {
  private static final int REACH = 40;
  private static final Set<String> FUTURE_AUXILIARIES = Set.of("will", "'ll", "’ll", "wo", "shall");
  private static final Set<String> PRESENT_BE = Set.of("is", "are", "'s", "'re", "’s", "’re", "am");
  private static final Set<String> MODALS = Set.of("may", "might", "could", "can", "would", "should", "must");
  private static final Set<String> HAVE = Set.of("have", "has", "had", "'ve", "’ve", "having");
  private static final Set<String> UNTIL = Set.of("until", "till", "til");
  private static final Set<String> BY = Set.of("by", "through", "effective", "payable", "starting", "beginning", "from", "for");

  private final Analysis analysis;
  private final TimeWords words;

  TenseReader(Analysis analysis, TimeWords words) {
    this.analysis = analysis;
    this.words = words;
  }

  /** FUTURE where the verb looks ahead, PAST where it looks back, NEAREST where no verb governs the time itself. */
  Direction direction(int offset) {
    int token = analysis.tokenAtOrAfter(offset);
    if (token >= analysis.size()) {
      return Direction.NEAREST;
    }
    int first = analysis.sentence(token).first();
    String before = token > first ? analysis.lower(token - 1) : "";
    boolean ahead = before.equals("of") && token - 2 >= first && analysis.lower(token - 2).equals("ahead");
    if (ahead || UNTIL.contains(before)) {
      return Direction.FUTURE;
    }
    boolean possessive = token + 1 < analysis.size() && analysis.tag(token + 1).equals("POS");
    int verb = verbAbove(token);
    verb = verb >= 0 ? verb : verbNear(token);
    if (verb < 0) {
      return Direction.NEAREST;
    }
    int top = phraseTop(token);
    boolean direct = analysis.head(top) == verb;
    if (possessive ? precededBy(verb, FUTURE_AUXILIARIES) : isFuture(verb, direct)) {
      return Direction.FUTURE;
    }
    boolean told = (direct || analysis.head(top) < 0) && !BY.contains(before) && !isPresent(verb);
    return told ? Direction.PAST : Direction.NEAREST;
  }

  /** The head of the time's own phrase: "2" where "December" hangs on it. */
  private int phraseTop(int token) {
    int at = token;
    for (int head = analysis.head(at); head > at && head <= token + 4 && !isVerb(head); head = analysis.head(at)) {
      String tag = analysis.tag(head);
      if (!tag.equals("CD") && !tag.equals("NNP")) {
        return at;
      }
      at = head;
    }
    return at;
  }

  private int verbAbove(int token) {
    int at = analysis.head(token);
    for (int steps = 0; at >= 0 && steps < REACH; steps++) {
      if (isVerb(at)) {
        return at;
      }
      at = analysis.head(at);
    }
    return -1;
  }

  private int verbNear(int token) {
    int first = Math.max(analysis.sentence(token).first(), token - REACH);
    int end = Math.min(analysis.sentence(token).end(), token + REACH);
    for (int at = token - 1; at >= first; at--) {
      if (isVerb(at)) {
        return at;
      }
    }
    for (int at = token + 1; at < end; at++) {
      if (isVerb(at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean isPresent(int verb) {
    String tag = analysis.tag(verb);
    return tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBN") && precededBy(verb, PRESENT_BE);
  }

  private boolean isVerb(int token) {
    return analysis.tag(token).startsWith("VB");
  }

  private boolean isFuture(int verb, boolean direct) {
    int at = verb;
    for (int steps = 0; steps < REACH; steps++) {
      String tag = analysis.tag(at);
      if (precededBy(at, FUTURE_AUXILIARIES)) {
        return true;
      }
      if (precededBy(at, MODALS)) {
        return !precededBy(at, HAVE);
      }
      if (tag.equals("VBD") || precededBy(at, HAVE)) {
        return false;
      }
      if (tag.equals("VBN")) {
        return words.has("scheduled", analysis.lower(at));
      }
      if (tag.equals("VBZ") || tag.equals("VBP")) {
        return direct && at == verb && words.has("timetable", analysis.lemma(at));
      }
      if (tag.equals("VBG") && precededBy(at, PRESENT_BE)) {
        return true;
      }
      int above = governor(at);
      if (above < 0) {
        return false;
      }
      if (words.has("prospect", analysis.lemma(above)) || words.has("prospect", analysis.lower(above))) {
        return true;
      }
      at = above;
    }
    return false;
  }

  /** The verb or adjective that an infinitive or participle hangs on. */
  private int governor(int verb) {
    int head = analysis.head(verb);
    if (head >= 0) {
      return head;
    }
    int first = Math.max(analysis.sentence(verb).first(), verb - REACH);
    for (int at = verb - 1; at >= first; at--) {
      if (isVerb(at)) {
        return at;
      }
    }
    return -1;
  }

  /** Whether one of these words helps the verb: among its dependents, or right before it with adverbs between. */
  private boolean precededBy(int verb, Set<String> helpers) {
    for (int child : analysis.children(verb)) {
      if (child < verb && helpers.contains(analysis.lower(child))) {
        return true;
      }
    }
    int first = Math.max(analysis.sentence(verb).first(), verb - 4);
    for (int at = verb - 1; at >= first; at--) {
      String tag = analysis.tag(at);
      if (helpers.contains(analysis.lower(at))) {
        return true;
      }
      if (!tag.startsWith("RB") && !tag.equals("MD") && !(tag.startsWith("VB") && isHelper(at))) {
        return false;
      }
    }
    return false;
  }

  private boolean isHelper(int token) {
    String lemma = analysis.lemma(token);
    return lemma.equals("be") || lemma.equals("have") || lemma.equals("do");
  }
}
