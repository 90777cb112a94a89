package org.rapporteur.io.input;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a file holds, told by its name's ending and, where that says nothing, by how it begins. */
enum FileKind {
  TEXT,
  HTML,
  /** One article a line. */
  JSON_LINES,
  /** One article, or an array of them. */
  JSON;

  /** How many of a file's first bytes {@link #of} looks at. */
  static final int BYTES_LOOKED_AT = 4096;

  private static final Map<String, FileKind> BY_ENDING =
      Map.of(
          "txt", TEXT,
          "text", TEXT,
          "html", HTML,
          "htm", HTML,
          "xhtml", HTML,
          "jsonl", JSON_LINES,
          "ndjson", JSON_LINES,
          "json", JSON);

  /** Formats that may hold articles and that we do not read, by ending, with what to do. */
  private static final Map<String, String> ADVICE_BY_ENDING =
      Map.ofEntries(
          Map.entry("pdf", "is a PDF; convert it to text first (for example with pdftotext)"),
          Map.entry("doc", "is a word processor's document; save it as plain text or HTML"),
          Map.entry("docx", "is a word processor's document; save it as plain text or HTML"),
          Map.entry("odt", "is a word processor's document; save it as plain text or HTML"),
          Map.entry("rtf", "is a word processor's document; save it as plain text or HTML"),
          Map.entry("epub", "is an e-book; convert it to text first"),
          Map.entry("mht", "is a web archive, which is not read yet; save the page as HTML"),
          Map.entry("mhtml", "is a web archive, which is not read yet; save the page as HTML"),
          Map.entry("warc", "is a web archive, which is not read yet; save the pages as HTML"),
          Map.entry("rss", "is a feed, which is not read yet; save its articles as HTML or JSON Lines"),
          Map.entry("atom", "is a feed, which is not read yet; save its articles as HTML or JSON Lines"),
          Map.entry("gz", "is compressed; unpack it first"),
          Map.entry("bz2", "is compressed; unpack it first"),
          Map.entry("xz", "is compressed; unpack it first"),
          Map.entry("zip", "is compressed; unpack it first"));

  /** The same by the bytes a file begins with (ISO 8859-1). */
  private static final Map<String, String> ADVICE_BY_START =
      Map.ofEntries(
          Map.entry("%PDF-", ADVICE_BY_ENDING.get("pdf")),
          Map.entry("{\\rtf", ADVICE_BY_ENDING.get("rtf")),
          Map.entry("PK\u0003\u0004", "is compressed, or a word processor's document; unpack it, or save it as plain text"),
          Map.entry("\u001f\u008b", ADVICE_BY_ENDING.get("gz")),
          Map.entry("BZh", ADVICE_BY_ENDING.get("bz2")),
          Map.entry("\u00fd7zXZ", ADVICE_BY_ENDING.get("xz")),
          Map.entry("\u0089PNG", "is a picture; only text can be read"),
          Map.entry("\u00ff\u00d8\u00ff", "is a picture; only text can be read"),
          Map.entry("GIF8", "is a picture; only text can be read"),
          Map.entry("WARC/", ADVICE_BY_ENDING.get("warc")),
          Map.entry("\u00d0\u00cf\u0011\u00e0", ADVICE_BY_ENDING.get("doc")));

  /** The kind that the name's ending tells; empty for an unknown ending or none. */
  static Optional<FileKind> ofName(String name) {
    return Optional.ofNullable(BY_ENDING.get(ending(name)));
  }

  /** Why a file with such a name cannot be read, if it is of a kind that may hold articles. */
  static Optional<String> adviceForName(String name) {
    return Optional.ofNullable(ADVICE_BY_ENDING.get(ending(name)));
  }

  /** The letters after the name's last dot, in lower case; empty when there is none, or it begins the name. */
  static String ending(String name) {
    int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    int dot = name.lastIndexOf('.');
    return dot > slash + 1 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }

  /**
   * The kind of a file.
   *
   * @param head its first {@link #BYTES_LOOKED_AT} bytes, or all if it is shorter
   * @throws RefusedException if it is of a kind that is not read
   */
  static FileKind of(String name, byte[] head) throws RefusedException {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> entry : ADVICE_BY_START.entrySet()) {
      if (start.startsWith(entry.getKey())) {
        throw new RefusedException(entry.getValue());
      }
    }
    Optional<String> advice = adviceForName(name);
    if (advice.isPresent()) {
      throw new RefusedException(advice.get());
    }
    Optional<FileKind> byName = ofName(name);
    return byName.isPresent() ? byName.get() : ofContent(start);
  }

  private static FileKind ofContent(String start) throws RefusedException {
    String text = withoutMark(start).stripLeading();
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html") || lower.startsWith("<?xml") && lower.contains("<html")) {
      return HTML;
    }
    if (lower.startsWith("<?xml") || lower.startsWith("<rss") || lower.startsWith("<feed")) {
      throw new RefusedException("is XML, such as a feed, which is not read yet; save its articles as HTML or JSON Lines");
    }
    if (text.matches("(?s)\\{\\s*(\".*|\\}.*)?")) {
      return startsWithWholeObject(text) ? JSON_LINES : JSON;
    }
    return text.matches("(?s)\\[\\s*[\\[{].*") ? JSON : TEXT;
  }

  /** Whether the first line looks like a whole object, or is longer than what we look at. */
  private static boolean startsWithWholeObject(String text) {
    int lineEnd = text.indexOf('\n');
    return lineEnd < 0 || text.substring(0, lineEnd).stripTrailing().endsWith("}");
  }

  private static String withoutMark(String start) {
    return start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start;
  }
}
