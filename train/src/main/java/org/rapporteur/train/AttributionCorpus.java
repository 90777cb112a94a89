package org.rapporteur.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.language.Analysis;
import org.rapporteur.model.Span;

/**
 * Reads one compartment of PolNeAR (Newell, Margolin, Ruths 2018): {@code text/NAME.txt} and {@code attributions/NAME_XXXX.ann}, brat
 * stand-off whose offsets count code points. Where two annotators read an article, the first file in order of name counts.
 */
final class AttributionCorpus {
  private static final List<String> KINDS = List.of("Source", "Cue", "Content");

  /** One stretch: 1 for a source, 3 for a cue, 5 for content. */
  record Labelled(int base, Span span) {}

  /** Who says it, by which words, and what; any of them may be empty. */
  record Attribution(List<Span> source, List<Span> cue, List<Span> content) {}

  record Document(String name, String text, List<Labelled> spans, List<Attribution> attributions) {
    /** The class of each token, as the tagger numbers them. */
    int[] classes(Analysis analysis) {
      int[] classes = new int[analysis.size()];
      for (Labelled labelled : spans) {
        int first = analysis.tokenAtOrAfter(labelled.span().start());
        for (int t = first; t < analysis.size() && analysis.start(t) < labelled.span().end(); t++) {
          classes[t] = t == first ? labelled.base() : labelled.base() + 1;
        }
      }
      return classes;
    }
  }

  private AttributionCorpus() {}

  /** In order of name. */
  static List<Document> read(Path folder) throws IOException {
    Map<String, Path> annotations = new HashMap<>();
    try (Stream<Path> files = Files.list(folder.resolve("attributions"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        annotations.putIfAbsent(name.substring(0, name.lastIndexOf('_')), file);
      }
    }
    List<Document> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve("text"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replaceAll("\\.txt$", "");
        if (annotations.containsKey(name)) {
          documents.add(document(name, file, annotations.get(name)));
        }
      }
    }
    return documents;
  }

  private static Document document(String name, Path file, Path annotation) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      Map<String, List<Span>> spans = new HashMap<>();
      List<Labelled> labelled = new ArrayList<>();
      List<Attribution> attributions = new ArrayList<>();
      for (String line : Files.readAllLines(annotation, StandardCharsets.UTF_8)) {
        String[] cells = line.split("\t");
        if (cells.length < 2) {
          continue;
        }
        if (cells[0].startsWith("T")) {
          spans.put(cells[0], spans(text, cells[1].substring(cells[1].indexOf(' ') + 1)));
        } else if (cells[0].startsWith("E")) {
          attributions.add(event(cells[1], spans, labelled));
        }
      }
      return new Document(name, text, labelled, attributions);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + annotation, e);
    }
  }

  private static List<Span> spans(String text, String offsets) {
    List<Span> spans = new ArrayList<>();
    for (String pair : offsets.split(";")) {
      String[] ends = pair.trim().split(" ");
      int start = text.offsetByCodePoints(0, Integer.parseInt(ends[0]));
      int end = text.offsetByCodePoints(0, Integer.parseInt(ends[1]));
      spans.add(new Span(start, end));
    }
    return spans;
  }

  private static Attribution event(String roles, Map<String, List<Span>> spans, List<Labelled> labelled) {
    Attribution attribution = new Attribution(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    List<List<Span>> parts = List.of(attribution.source(), attribution.cue(), attribution.content());
    for (String role : roles.split(" ")) {
      String[] pair = role.split(":");
      int kind = KINDS.indexOf(pair[0].replaceAll("\\d+$", ""));
      for (Span span : kind < 0 ? List.<Span>of() : spans.getOrDefault(pair[1], List.of())) {
        parts.get(kind).add(span);
        labelled.add(new Labelled(2 * kind + 1, span));
      }
    }
    return attribution;
  }
}
