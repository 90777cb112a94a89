package org.rapporteur.train.coreference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads documents of OntoGUM (Zhu, Pradhan and Zeldes 2021): chains from its CoNLL files, text and heads from GUM's CoNLL-U files, which
 * have the same words. Documents whose words were removed for their licence are left out.
 */
final class OntoGum {
  private static final Pattern BRACKET = Pattern.compile("(\\()?(\\d+)(\\))?");

  private OntoGum() {}

  /** A document with the mentions that corefer with another one. */
  record Document(String name, String text, List<Mention> mentions) {}

  /** Half-open offsets in UTF-16 units, and where the head begins. */
  record Mention(int chain, int start, int end, int head) {}

  /** The documents of a folder of treebanks in order of name, but for those whose name contains {@code without}. */
  static List<Document> read(Path treebanks, String without) throws IOException {
    List<Document> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(treebanks.resolve("ontogum"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".conll")).sorted().toList()) {
        String name = file.getFileName().toString().replace(".conll", "");
        if (!name.contains(without)) {
          GumText text = GumText.read(treebanks.resolve("gum").resolve(name + ".conllu"));
          if (!text.isMasked()) {
            documents.add(new Document(name, text.text(), mentions(file, text.words())));
          }
        }
      }
    }
    return documents;
  }

  private static List<Mention> mentions(Path file, List<GumText.Word> words) throws IOException {
    List<Mention> mentions = new ArrayList<>();
    Map<Integer, Deque<Integer>> open = new HashMap<>();
    int word = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.startsWith("#") && !line.isBlank()) {
        Matcher matcher = BRACKET.matcher(line.substring(line.lastIndexOf('\t') + 1));
        while (matcher.find()) {
          int chain = Integer.parseInt(matcher.group(2));
          if (matcher.group(1) != null) {
            open.computeIfAbsent(chain, k -> new ArrayDeque<>()).push(word);
          }
          if (matcher.group(3) != null) {
            mentions.add(mention(chain, open.get(chain).pop(), word, words));
          }
        }
        word++;
      }
    }
    return mentions;
  }

  /** The head is the first word that hangs on one outside. */
  private static Mention mention(int chain, int first, int last, List<GumText.Word> words) {
    int head = first;
    while (head < last && words.get(head).head() >= first && words.get(head).head() <= last) {
      head++;
    }
    return new Mention(chain, words.get(first).start(), words.get(last).end(), words.get(head).start());
  }
}
