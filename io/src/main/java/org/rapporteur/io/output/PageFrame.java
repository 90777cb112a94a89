package org.rapporteur.io.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What every page of ours has around it: head, style, script, and a security policy that allows this style and this script by their hashes
 * and nothing else. Thread-safe.
 */
final class PageFrame {
  private final String style;
  private final String script;
  private final String policy;

  /**
   * Loads style and script from the class path.
   *
   * @param styles names of resources, later ones over earlier ones
   */
  PageFrame(List<String> styles, String script) {
    this.style = styles.stream().map(PageFrame::resource).collect(Collectors.joining("\n"));
    this.script = resource(script);
    this.policy = "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(this.script)
        + "'; base-uri 'none'; form-action 'none'";
  }

  /** All up to the body's first element. */
  void begin(Html html, String title, String program) throws IOException {
    html.resource("<!DOCTYPE html>\n").open("html", "lang", "en").line();
    html.open("head").line().open("meta", "charset", "utf-8").line();
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy).line();
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    html.open("meta", "name", "generator", "content", "Rapporteur (" + program + ")").line();
    html.open("meta", "name", "referrer", "content", "no-referrer").line();
    html.open("meta", "name", "color-scheme", "content", "light dark").line();
    html.element("title", title + " - Rapporteur").line();
    html.open("style").resource(style).close("style").line().close("head").line();
    html.open("body").line();
  }

  /** All after the body's last element. */
  void end(Html html) throws IOException {
    html.open("script").resource(script).close("script").line();
    html.close("body").close("html").line();
  }

  private static String resource(String name) {
    try (InputStream in = PageFrame.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + " from the class path", e);
    }
  }

  private static String hash(String content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
