package org.rapporteur.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.rapporteur.text.Lexeme;
import org.rapporteur.text.NumberReader;

/**
 * Reads quantities: a number or a vague plural with what bounds it.
 *
 * <p>How words are read: "more than", "over", "at least" N: N and up. "nearly", "almost", "up to", "fewer than" N: N and down.
 * "about", "around", "some" N: N itself. "between" X "and" Y, X "to" Y: both ends, but "from" X "to" Y is a change and no range.
 * "hundreds", "dozens": from twice the scale to just below ten times it (200 to 999, 24 to 119); "tens of thousands": 20,000 to
 * 99,999. "several hundred", "a few hundred": as "hundreds". A bound before a vague plural leaves its other end open.
 */
final class QuantityReader {
  private static final Set<String> RANGE = Set.of("to", "-", "–", "—");

  private final FigureWords words;
  private final NumberReader numbers;

  QuantityReader(FigureWords words, NumberReader numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /** A lower and an upper value and where the words for them end. */
  private record Extent(double low, double high, int end, String currency, boolean scaled) {}

  /** The quantity that begins at {@code index}, with its bound. */
  Optional<Quantity> at(List<Lexeme> lexemes, int index) {
    int core = index;
    String bound = "about";
    Optional<FigureWords.Phrase> phrase = words.phrase("bound", lexemes, core);
    while (phrase.isPresent()) {
      bound = bound.equals("about") ? phrase.get().value() : bound;
      core = phrase.get().end();
      phrase = words.phrase("bound", lexemes, core);
    }
    Optional<Extent> extent = extent(lexemes, core);
    if (extent.isEmpty()) {
      return Optional.empty();
    }
    int end = extent.get().end();
    Optional<FigureWords.Phrase> after = words.phrase("after-bound", lexemes, end);
    if (after.isPresent() && bound.equals("about")) {
      bound = after.get().value();
      end = after.get().end();
    }
    return Optional.of(quantity(extent.get(), bound, index, core, end));
  }

  private static Quantity quantity(Extent extent, String bound, int first, int number, int end) {
    OptionalDouble min = bound.equals("most") ? OptionalDouble.empty() : OptionalDouble.of(extent.low());
    OptionalDouble max = bound.equals("least") ? OptionalDouble.empty() : OptionalDouble.of(extent.high());
    return new Quantity(first, number, end, min, max, extent.currency(), extent.scaled());
  }

  private Optional<Extent> extent(List<Lexeme> lexemes, int index) {
    if (index >= lexemes.size()) {
      return Optional.empty();
    }
    boolean between = lexemes.get(index).is("between");
    return between ? range(lexemes, index + 1, Set.of("and"))
        : vagueOfVague(lexemes, index)
            .or(() -> vague(lexemes, index))
            .or(() -> several(lexemes, index))
            .or(() -> range(lexemes, index, RANGE))
            .or(() -> amount(lexemes, index));
  }

  /** "$5 million", "13,000", "half a million". */
  private Optional<Extent> amount(List<Lexeme> lexemes, int index) {
    Optional<FigureWords.Phrase> sign = words.phrase("currency-sign", lexemes, index);
    int start = sign.map(FigureWords.Phrase::end).orElse(index);
    boolean signFits = sign.isEmpty() || start < lexemes.size() && lexemes.get(start).isNumber();
    if (!signFits) {
      return Optional.empty();
    }
    Optional<Extent> half = sign.isEmpty() ? half(lexemes, index) : Optional.empty();
    String currency = sign.map(FigureWords.Phrase::value).orElse("");
    return half.or(() -> numbers.at(lexemes, start)
        .map(n -> new Extent(n.value(), n.value(), n.end(), currency, n.end() > start + 1)));
  }

  private Optional<Extent> half(List<Lexeme> lexemes, int index) {
    boolean half = lexemes.get(index).is("half") && index + 2 < lexemes.size()
        && (lexemes.get(index + 1).is("a") || lexemes.get(index + 1).is("-"));
    return half
        ? numbers.scale(lexemes.get(index + 2).lower()).map(scale -> new Extent(scale / 2, scale / 2, index + 3, "", true))
        : Optional.empty();
  }

  private Optional<Extent> range(List<Lexeme> lexemes, int index, Set<String> joints) {
    boolean change = index > 0 && lexemes.get(index - 1).is("from");
    Optional<Extent> low = amount(lexemes, index);
    if (change || low.isEmpty() || low.get().end() + 1 >= lexemes.size() || !joints.contains(lexemes.get(low.get().end()).lower())) {
      return Optional.empty();
    }
    int second = low.get().end() + 1;
    Optional<Extent> high = amount(lexemes, second);
    if (high.isEmpty()) {
      return Optional.empty();
    }
    double lowest = low.get().low();
    if (high.get().scaled() && !low.get().scaled() && lowest < 1000) {
      Optional<NumberReader.Number> lead = numbers.at(lexemes.subList(0, second + 1 + signs(lexemes, second)), second + signs(lexemes, second));
      lowest *= lead.map(n -> high.get().high() / n.value()).filter(Double::isFinite).orElse(1.0);
    }
    String currency = low.get().currency().isEmpty() ? high.get().currency() : low.get().currency();
    boolean scaled = low.get().scaled() || high.get().scaled();
    return lowest < high.get().high()
        ? Optional.of(new Extent(lowest, high.get().high(), high.get().end(), currency, scaled))
        : Optional.empty();
  }

  private int signs(List<Lexeme> lexemes, int index) {
    return words.phrase("currency-sign", lexemes, index).map(p -> p.end() - index).orElse(0);
  }

  /** "tens of thousands", "hundreds of millions". */
  private Optional<Extent> vagueOfVague(List<Lexeme> lexemes, int index) {
    if (index + 2 >= lexemes.size() || !lexemes.get(index + 1).is("of")) {
      return Optional.empty();
    }
    Optional<Double> first = lexemes.get(index).is("tens") ? Optional.of(10.0) : vagueScale(lexemes.get(index));
    Optional<Double> second = vagueScale(lexemes.get(index + 2));
    return first.isPresent() && second.isPresent()
        ? Optional.of(spread(first.get() * second.get(), index + 3))
        : Optional.empty();
  }

  private Optional<Extent> vague(List<Lexeme> lexemes, int index) {
    return vagueScale(lexemes.get(index)).map(scale -> spread(scale, index + 1));
  }

  /** "several hundred", "a few dozen". */
  private Optional<Extent> several(List<Lexeme> lexemes, int index) {
    Optional<FigureWords.Phrase> several = words.phrase("several", lexemes, index);
    return several
        .filter(p -> p.end() < lexemes.size())
        .flatMap(p -> numbers.scale(lexemes.get(p.end()).lower()).map(scale -> spread(scale, p.end() + 1)));
  }

  private static Extent spread(double scale, int end) {
    return new Extent(2 * scale, 10 * scale - 1, end, "", true);
  }

  private Optional<Double> vagueScale(Lexeme lexeme) {
    return words.value("vague", lexeme.lower()).map(Double::valueOf);
  }
}
