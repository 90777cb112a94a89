package org.rapporteur.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Span;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.text.Lexeme;

/** One sentence's lexemes with what the grammars ask of them. Asking for a lexeme outside gives an empty one. */
final class Scan {
  /** How far back, in characters, an earlier date may stand that "two days later" counts from. */
  private static final int REACH = 800;

  private static final Lexeme NONE = new Lexeme(0, 0, "", Lexeme.Kind.SIGN, false, true);

  private final List<Lexeme> lexemes;
  private final TenseReader tense;
  private final List<TimeExpression> before;

  /** @param before the expressions found so far, in order; grows while the sentence is read */
  Scan(TenseReader tense, List<Lexeme> lexemes, List<TimeExpression> before) {
    this.lexemes = lexemes;
    this.tense = tense;
    this.before = before;
  }

  List<Lexeme> lexemes() {
    return lexemes;
  }

  Lexeme at(int index) {
    return index >= 0 && index < lexemes.size() ? lexemes.get(index) : NONE;
  }

  String word(int index) {
    return at(index).lower();
  }

  boolean is(int index, String word) {
    return word(index).equals(word);
  }

  boolean in(int index, Set<String> words) {
    return words.contains(word(index));
  }

  /** Whether the lexemes from {@code index} on are these words. */
  boolean starts(int index, String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!is(index + i, words[i])) {
        return false;
      }
    }
    return true;
  }

  /** The index after a hyphen that joins, or {@code index}. */
  int hyphen(int index) {
    return (is(index, "-") || is(index, "‑") || is(index, "–")) && !at(index).spaced() ? index + 1 : index;
  }

  Direction direction(int index) {
    return tense.direction(at(index).start());
  }

  Span span(int first, int end) {
    return new Span(at(first).start(), at(end - 1).end());
  }

  /** The nearest expression before the lexeme that names a date, not a duration or a recurrence. */
  Optional<TimeExpression> dateBefore(int index) {
    int start = at(index).start();
    for (int i = before.size() - 1; i >= 0; i--) {
      TimeExpression expression = before.get(i);
      if (start - expression.span().end() > REACH) {
        return Optional.empty();
      }
      if (isDate(expression.meaning())) {
        return Optional.of(expression);
      }
    }
    return Optional.empty();
  }

  /** The nearest date before the lexeme in the same sentence. */
  Optional<TimeExpression> dateInSentence(int index) {
    return dateBefore(index).filter(e -> e.span().start() >= at(0).start());
  }

  /** The quarter named last before the lexeme in the same sentence: "a year ago" beside it means the same quarter. */
  Optional<CalendarMeaning> quarterBefore(int index) {
    return dateInSentence(index).map(e -> (CalendarMeaning) e.meaning()).filter(Scan::isQuarter);
  }

  private static boolean isQuarter(CalendarMeaning meaning) {
    boolean named = meaning instanceof CalendarMeaning.YearPart part && part.part().startsWith("Q");
    return named || meaning instanceof CalendarMeaning.Step step && step.unit() == CalendarUnit.QUARTER;
  }

  private static boolean isDate(TimeExpression.Meaning meaning) {
    if (meaning instanceof CalendarMeaning.Constant constant) {
      return constant.resolved().period().isPresent();
    }
    return !(meaning instanceof CalendarMeaning.Window);
  }
}
