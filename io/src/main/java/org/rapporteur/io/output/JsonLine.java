package org.rapporteur.io.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Period;
import org.rapporteur.model.Span;

/**
 * Writes the fields of one JSON object in the order of the calls, as lines of a record have them; what is empty is left out.
 * Not thread-safe.
 */
public final class JsonLine {
  private final JsonGenerator json;
  private final Map<ArticleId, CodePoints> offsets;

  public JsonLine(JsonGenerator json, Map<ArticleId, CodePoints> offsets) {
    this.json = json;
    this.offsets = offsets;
  }

  /** Something that writes part of a line. */
  @FunctionalInterface
  public interface Part<T> {
    void write(T value) throws IOException;
  }

  public void text(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(name, encodable(value));
    }
  }

  /** Anything with a text of its own (an id), written as that. */
  public void text(String name, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      text(name, value.get().toString());
    }
  }

  public void number(String name, long value) throws IOException {
    json.writeNumberField(name, value);
  }

  /** A whole number without a fraction, so that 100000 is not written as 100000.0. */
  void number(String name, OptionalDouble value) throws IOException {
    if (value.isEmpty()) {
      return;
    }
    double number = value.getAsDouble();
    if (number == Math.rint(number) && Math.abs(number) < Long.MAX_VALUE) {
      json.writeNumberField(name, (long) number);
    } else {
      json.writeNumberField(name, number);
    }
  }

  /** A label as the record spells it: lower case, hyphens. */
  void label(String name, Enum<?> value) throws IOException {
    json.writeStringField(name, label(value));
  }

  public static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public void texts(String name, Collection<?> values) throws IOException {
    list(name, values, value -> json.writeString(encodable(value.toString())));
  }

  <T> void list(String name, Collection<T> values, Part<T> part) throws IOException {
    if (values.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(name);
    for (T value : values) {
      part.write(value);
    }
    json.writeEndArray();
  }

  public <T> void objects(String name, Collection<T> values, Part<T> part) throws IOException {
    list(name, values, value -> {
      json.writeStartObject();
      part.write(value);
      json.writeEndObject();
    });
  }

  public <T> void object(String name, Optional<T> value, Part<T> part) throws IOException {
    if (value.isPresent()) {
      json.writeObjectFieldStart(name);
      part.write(value.get());
      json.writeEndObject();
    }
  }

  /** {@code start} and {@code end} as fields of the object being written. */
  void bounds(ArticleId article, Span span) throws IOException {
    CodePoints points = offsets.get(article);
    if (points == null) {
      throw new IllegalArgumentException("a fact cites an article that is not in the record: " + article);
    }
    json.writeNumberField("start", points.start(span));
    json.writeNumberField("end", points.end(span));
  }

  void span(String name, ArticleId article, Optional<Span> span) throws IOException {
    object(name, span, s -> bounds(article, s));
  }

  void spans(String name, ArticleId article, List<Span> spans) throws IOException {
    objects(name, spans, s -> bounds(article, s));
  }

  void evidence(String name, Collection<Evidence> evidence) throws IOException {
    objects(name, evidence, this::evidenceFields);
  }

  void evidence(String name, Optional<Evidence> evidence) throws IOException {
    object(name, evidence, this::evidenceFields);
  }

  void evidenceFields(Evidence evidence) throws IOException {
    text("article", evidence.article().value());
    bounds(evidence.article(), evidence.span());
  }

  void period(String name, Optional<Period> period) throws IOException {
    object(name, period, this::periodFields);
  }

  /** {@code start} and {@code end} as days; an open end is left out. */
  void periodFields(Period period) throws IOException {
    text("start", period.start());
    text("end", period.end());
  }

  /** Half a surrogate pair cannot be written in UTF-8; it becomes a question mark, as it does in the article's hash. */
  public static String encodable(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isSurrogate(c)) {
        if (i + 1 == value.length() || !Character.isSurrogatePair(c, value.charAt(i + 1))) {
          return new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        }
        i++;
      }
    }
    return value;
  }
}
