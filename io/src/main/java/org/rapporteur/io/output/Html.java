package org.rapporteur.io.output;

import java.io.IOException;
import java.io.Writer;

/**
 * Writes HTML in which every text and every attribute is escaped: there is no way past that but {@link #resource}, for the page's
 * own style and script. Escaping keeps the number of UTF-16 units a browser sees, so that offsets into a text hold in the page
 * too.
 */
final class Html {
  private final Writer out;

  Html(Writer out) {
    this.out = out;
  }

  /** @param attributes names and values in turn; one with an empty value is left out */
  Html open(String tag, String... attributes) throws IOException {
    out.write('<');
    out.write(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.write(' ');
        out.write(attributes[i]);
        out.write("=\"");
        text(attributes[i + 1]);
        out.write('"');
      }
    }
    out.write('>');
    return this;
  }

  Html close(String tag) throws IOException {
    out.write("</");
    out.write(tag);
    out.write('>');
    return this;
  }

  /** An element that holds nothing but text. */
  Html element(String tag, String text, String... attributes) throws IOException {
    return open(tag, attributes).text(text).close(tag);
  }

  /** An element that holds nothing but text, or nothing at all for an empty text. */
  Html some(String tag, String text, String... attributes) throws IOException {
    return text.isEmpty() ? this : element(tag, text, attributes);
  }

  /** A break between lines of the source; means nothing to a browser between blocks. */
  Html line() throws IOException {
    out.write('\n');
    return this;
  }

  Html text(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.write("&amp;");
        case '<' -> out.write("&lt;");
        case '>' -> out.write("&gt;");
        case '"' -> out.write("&quot;");
        case '\'' -> out.write("&#39;");
        default -> out.write(isWritable(text, i) ? c : '\uFFFD');
      }
    }
    return this;
  }

  /** Style or script of the page itself, as it is. */
  Html resource(String content) throws IOException {
    out.write(content);
    return this;
  }

  /** Browsers drop or change control characters, and half a surrogate pair has no UTF-8; all of them must stay one unit long. */
  private static boolean isWritable(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c >= ' ' && c != '\u007F' || c == '\n' || c == '\t';
  }
}
