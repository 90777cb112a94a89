package org.rapporteur.model;

/**
 * A stretch of an article's text: half-open, in UTF-16 code units into {@link Article#text()}, never empty. This is the one place
 * that says so; a position with no text is an {@code int} offset, not a span. Written records count Unicode code points instead and
 * are converted at that edge only.
 */
public record Span(int start, int end) implements Comparable<Span> {
  /**
   * @throws IllegalArgumentException if {@code start < 0} or {@code end <= start}
   */
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("empty or negative span: [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that contains both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * The characters of {@code text} that this span covers.
   *
   * @throws IndexOutOfBoundsException if the span does not lie in {@code text}
   */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** By start; of two that start together the longer comes first, so a container precedes what it contains. */
  @Override
  public int compareTo(Span other) {
    return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
  }
}
