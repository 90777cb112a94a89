package org.rapporteur.train.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Organisations and places from ECB+ (Cybulska and Vossen 2014; annotation CC BY 3.0), news of 2003 to 2013. It marks what takes part in
 * events, in some sentences of each article, and phrases rather than names: so only phrases that are nothing but a name teach one, and every
 * other word with a capital is {@value #UNKNOWN}, which teaches nothing. Its persons are left out: "Actress", "Police" and "Suspect" before
 * a name, and alone at the beginning of a sentence, are in its phrases, and what was learned with them was less precise.
 */
final class EcbNames {
  /** No class: nothing is learned of such a word. */
  static final String UNKNOWN = "?";

  private static final Set<String> JOINTS = Set.of("of", "for", "and", "the", "&", "-", "'s");
  private static final Map<String, String> TYPES =
      Map.of("HUMAN_PART_ORG", "ORGANIZATION", "HUMAN_PART_GPE", "PLACE", "LOC_GEO", "PLACE", "LOC_FAC", "PLACE");

  /** A word and the number of its sentence. */
  private record Token(String form, int sentence) {}

  private final String document;
  private final Set<Integer> annotated;
  private final List<Token> tokens = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private String[] names;

  private EcbNames(String document, Set<Integer> annotated) {
    this.document = document;
    this.annotated = annotated;
  }

  /**
   * All sentences of the articles, those without annotation with unknown words only.
   *
   * @param folder with {@code ECBplus_coreference_sentences.csv} and {@code xml}
   */
  static List<Tree> read(Path folder) throws IOException {
    Map<String, Set<Integer>> annotated = annotated(folder.resolve("ECBplus_coreference_sentences.csv"));
    List<Tree> trees = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder.resolve("xml"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
        String name = file.getFileName().toString().replace(".xml", "");
        if (annotated.containsKey(name)) {
          trees.addAll(new EcbNames(name, annotated.get(name)).article(file));
        }
      }
    }
    return trees;
  }

  private static Map<String, Set<Integer>> annotated(Path list) throws IOException {
    Map<String, Set<Integer>> annotated = new HashMap<>();
    List<String> lines = Files.readAllLines(list, StandardCharsets.UTF_8);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.strip().split(",");
      annotated.computeIfAbsent(cells[0] + "_" + cells[1], key -> new HashSet<>()).add(Integer.valueOf(cells[2]));
    }
    return annotated;
  }

  private List<Tree> sentences(Path file) throws IOException, XMLStreamException {
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader reader = XMLInputFactory.newFactory().createXMLStreamReader(in);
      String phrase = "";
      List<Integer> words = new ArrayList<>();
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamReader.START_ELEMENT && reader.getLocalName().equals("token")) {
          int sentence = Integer.parseInt(reader.getAttributeValue(null, "sentence"));
          places.put(reader.getAttributeValue(null, "t_id"), tokens.size());
          tokens.add(new Token(reader.getElementText(), sentence));
        } else if (event == XMLStreamReader.START_ELEMENT && reader.getLocalName().equals("Markables")) {
          blank();
        } else if (event == XMLStreamReader.START_ELEMENT && TYPES.containsKey(reader.getLocalName())) {
          phrase = reader.getLocalName();
          words.clear();
        } else if (event == XMLStreamReader.START_ELEMENT && reader.getLocalName().equals("token_anchor") && !phrase.isEmpty()) {
          words.add(places.get(reader.getAttributeValue(null, "t_id")));
        } else if (event == XMLStreamReader.END_ELEMENT && reader.getLocalName().equals(phrase)) {
          phrase(words, TYPES.get(phrase));
          phrase = "";
        }
      }
    }
    return trees();
  }

  private List<Tree> article(Path file) throws IOException {
    try {
      return sentences(file);
    } catch (XMLStreamException e) {
      throw new IOException(file + " is no XML of ECB+: " + e.getMessage(), e);
    }
  }

  /** Before anything is marked: words with a capital are unknown, and all words of sentences without annotation. */
  private void blank() {
    names = new String[tokens.size()];
    for (int token = 0; token < names.length; token++) {
      boolean known = annotated.contains(tokens.get(token).sentence()) && !isCapital(token);
      names[token] = known ? "O" : UNKNOWN;
    }
  }

  private boolean isCapital(int token) {
    return Character.isUpperCase(tokens.get(token).form().charAt(0));
  }

  /** Marks a phrase that is a name, but for small words before and behind it; an article with a capital stays in. */
  private void phrase(List<Integer> words, String type) {
    int first = 0;
    int end = words.size();
    while (first < end && !isCapital(words.get(first))) {
      first++;
    }
    while (end > first && !isCapital(words.get(end - 1))) {
      end--;
    }
    if (first < end && isName(words.subList(first, end))) {
      for (int i = first; i < end; i++) {
        names[words.get(i)] = (i == first ? "B-" : "I-") + type;
      }
    }
  }

  private boolean isName(List<Integer> words) {
    boolean whole = words.get(words.size() - 1) - words.get(0) == words.size() - 1;
    for (int word : words) {
      boolean part = isCapital(word) || JOINTS.contains(tokens.get(word).form());
      whole &= part && annotated.contains(tokens.get(word).sentence());
    }
    return whole;
  }

  private List<Tree> trees() {
    List<Tree> trees = new ArrayList<>();
    int from = 0;
    for (int token = 1; token <= tokens.size(); token++) {
      if (token == tokens.size() || tokens.get(token).sentence() != tokens.get(from).sentence()) {
        List<String> forms = tokens.subList(from, token).stream().map(Token::form).toList();
        List<String> none = Collections.nCopies(forms.size(), "");
        List<String> found = List.of(Arrays.copyOfRange(names, from, token));
        trees.add(new Tree("ECB_" + document, forms, none, forms, new int[forms.size()], none, none, found));
        from = token;
      }
    }
    return trees;
  }
}
