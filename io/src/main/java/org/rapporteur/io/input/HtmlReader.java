package org.rapporteur.io.input;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads a web page as one article. Its text is made here: the headline, then the paragraphs of the main text, one a line
 * ({@link HtmlText}); spans count in that text. What the page says of itself is in {@link HtmlMetadata}; a sidecar's word comes first.
 */
final class HtmlReader {
  private static final int BYTES_THAT_DECLARE = 4096;
  private static final Pattern DECLARED = Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]+)");

  /** Shorter text is suspect where the page carries the article once more as data: the page is filled in by a script. */
  private static final int SUSPECT_CHARACTERS = 400;

  private final TextDecoder decoder = new TextDecoder();

  void read(Input input, byte[] bytes, Metadata sidecar, Batch batch) throws RefusedException {
    DecodedText decoded = decoder.decode(bytes, declared(bytes));
    decoded.note().ifPresent(note -> batch.note(input.place(), note));
    Document page = Parser.htmlParser().parseInput(decoded.text(), "");
    HtmlMetadata said = HtmlMetadata.of(page);
    if (said.isRecordPage()) {
      batch.passOver(input.place(), "is the page of a record that this program wrote, not an article");
      return;
    }
    if (said.brokenData() > 0) {
      batch.note(input.place(), "carries data about itself (JSON-LD) that is broken and was left out");
    }
    Metadata metadata = sidecar.or(said.metadata());
    batch.add(new Draft(text(page, said, metadata.title()), metadata, input.place(), input.name()));
  }

  private static String text(Document page, HtmlMetadata said, Optional<String> title) throws RefusedException {
    List<String> lines = new HtmlText(title).lines(page);
    String text = String.join("\n", lines);
    if (text.length() < SUSPECT_CHARACTERS && said.body().map(String::length).orElse(0) > 2 * text.length()) {
      text = said.body().get().strip();
    }
    if (!Characters.hasLetter(text)) {
      throw new RefusedException("is a page without an article's text; save the page after it has loaded, or the text itself");
    }
    return title.map(headline -> headline + "\n").orElse("") + text + "\n";
  }

  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, BYTES_THAT_DECLARE);
    Matcher matcher = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      // Pages that say ISO 8859-1 mean windows-1252: so browsers read them, by the HTML standard.
      Charset charset = Charset.forName(matcher.group(1));
      return Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? Charset.forName("windows-1252") : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }
}
