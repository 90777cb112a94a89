package org.rapporteur.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads exact numbers, in figures and words: {@code 13,000}, {@code 1.5 million}, {@code twenty-five}, {@code two dozen},
 * {@code three and a half}. Not: years, ordinals, vague words.
 */
public final class NumberReader {
  private static final Pattern FIGURES = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");

  private final Map<String, Double> small = new HashMap<>();
  private final Map<String, Double> scales = new HashMap<>();
  private final Map<String, Double> abbreviations = new HashMap<>();

  /**
   * A number and where it ends.
   *
   * @param end index after its last lexeme
   */
  public record Number(double value, int end) {}

  public NumberReader() {
    for (String[] row : ResourceTable.rows(NumberReader.class, "numbers.tsv", 3)) {
      Map<String, Double> table =
          switch (row[0]) {
            case "small" -> small;
            case "scale" -> scales;
            case "abbreviation" -> abbreviations;
            default -> throw new IllegalStateException("numbers.tsv: no such kind " + row[0]);
          };
      table.put(row[1], Double.valueOf(row[2]));
    }
  }

  /** The longest number that begins at {@code index}. */
  public Optional<Number> at(List<Lexeme> lexemes, int index) {
    if (index >= lexemes.size()) {
      return Optional.empty();
    }
    Lexeme first = lexemes.get(index);
    if (first.isNumber()) {
      return FIGURES.matcher(first.lower()).matches()
          ? Optional.of(scaled(lexemes, fraction(lexemes, index, Double.parseDouble(first.lower().replace(",", "")))))
          : Optional.empty();
    }
    return small.containsKey(first.lower()) ? Optional.of(scaled(lexemes, words(lexemes, index))) : articled(lexemes, index);
  }

  /** The value of a scale word such as "million", or its plural. */
  public Optional<Double> scale(String word) {
    Double exact = scales.get(word);
    return Optional.ofNullable(exact == null && word.endsWith("s") ? scales.get(word.substring(0, word.length() - 1)) : exact);
  }

  /** "a hundred", "a million", "a dozen". */
  private Optional<Number> articled(List<Lexeme> lexemes, int index) {
    boolean article = lexemes.get(index).is("a") && index + 1 < lexemes.size() && scales.containsKey(lexemes.get(index + 1).lower());
    return article ? Optional.of(scaled(lexemes, new Number(1, index + 1))) : Optional.empty();
  }

  /** "5 1/2": figures with a fraction after them. */
  private static Number fraction(List<Lexeme> lexemes, int index, double whole) {
    boolean fits = index + 3 < lexemes.size() && lexemes.get(index + 2).is("/") && !lexemes.get(index + 2).spaced();
    if (fits && lexemes.get(index + 1).lower().matches("\\d") && lexemes.get(index + 3).lower().matches("[2-9]")) {
      double part = Double.parseDouble(lexemes.get(index + 1).lower()) / Double.parseDouble(lexemes.get(index + 3).lower());
      return new Number(whole + part, index + 4);
    }
    return new Number(whole, index + 1);
  }

  /** "twenty-five", "twenty five", "seven". */
  private Number words(List<Lexeme> lexemes, int index) {
    double value = small.get(lexemes.get(index).lower());
    int next = index + 1;
    if (next < lexemes.size() && lexemes.get(next).is("-")) {
      next++;
    }
    if (value >= 20 && value % 10 == 0 && next < lexemes.size()) {
      double unit = small.getOrDefault(lexemes.get(next).lower(), 0.0);
      if (unit >= 1 && unit <= 9) {
        return new Number(value + unit, next + 1);
      }
    }
    return new Number(value, index + 1);
  }

  /** Scale words after a number, "and a half", and lower groups: "two hundred and fifty thousand", "3.5 million", "3bn". */
  private Number scaled(List<Lexeme> lexemes, Number start) {
    double total = 0;
    double group = start.value();
    int at = half(lexemes, start.end());
    if (at > start.end()) {
      group += 0.5;
    }
    while (at < lexemes.size()) {
      Lexeme lexeme = lexemes.get(at);
      int word = lexeme.is("-") && at + 1 < lexemes.size() ? at + 1 : at;
      Double scale = scales.get(lexemes.get(word).lower());
      if (scale == null && word == at && !lexeme.spaced()) {
        scale = abbreviations.get(lexeme.lower());
      }
      if (scale == null) {
        break;
      }
      group *= scale;
      at = word + 1;
      Optional<Number> lower = scale >= 100 ? lowerGroup(lexemes, at, scale) : Optional.empty();
      if (lower.isPresent() && scale == 100) {
        group += lower.get().value();
        at = lower.get().end();
      } else if (lower.isPresent()) {
        total += group;
        group = lower.get().value();
        at = lower.get().end();
      }
    }
    return new Number(total + group, at);
  }

  /** "and fifty" after "two hundred": smaller than the scale, in words. */
  private Optional<Number> lowerGroup(List<Lexeme> lexemes, int index, double scale) {
    int at = index < lexemes.size() && lexemes.get(index).is("and") ? index + 1 : index;
    if (at >= lexemes.size() || !small.containsKey(lexemes.get(at).lower())) {
      return Optional.empty();
    }
    Number number = words(lexemes, at);
    boolean endsThere = number.end() >= lexemes.size() || !scales.containsKey(lexemes.get(number.end()).lower());
    return number.value() < scale && (endsThere || scale > 100) ? Optional.of(number) : Optional.empty();
  }

  /** The index after "and a half", or {@code index}. */
  private static int half(List<Lexeme> lexemes, int index) {
    boolean fits =
        index + 2 < lexemes.size()
            && lexemes.get(index).is("and")
            && lexemes.get(index + 1).is("a")
            && lexemes.get(index + 2).is("half");
    return fits ? index + 3 : index;
  }
}
