package org.rapporteur.bench.sidebyside;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Name;
import org.rapporteur.model.Article;

/**
 * NLP4J 1.1.3 (Apache-2.0) as it comes: tags, lemmas, names and dependencies. Its trees are in a scheme of their own in which prepositions
 * and copulas are heads, so only subjects and objects can be compared with ours.
 */
final class Nlp4j implements Contestant<List<NLPNode[]>> {
  private static final String CONFIGURATION = "/edu/emory/mathcs/nlp/configuration/config-decode-en.xml";
  private static final Map<String, Name.Type> TYPES =
      Map.of(
          "PERSON", Name.Type.PERSON,
          "ORG", Name.Type.ORGANIZATION,
          "GPE", Name.Type.PLACE,
          "LOC", Name.Type.PLACE,
          "FAC", Name.Type.PLACE);
  private static final Map<String, String> LABELS =
      Map.of("nsubjpass", "nsubj:pass", "csubjpass", "csubj:pass", "dobj", "obj", "nsbj", "nsubj", "csbj", "csubj");

  private final NLPDecoder decoder;

  Nlp4j() throws IOException {
    try (InputStream configuration = Nlp4j.class.getResourceAsStream(CONFIGURATION)) {
      decoder = new NLPDecoder(configuration);
    }
  }

  @Override
  public List<NLPNode[]> annotate(Article article) {
    try {
      return decoder.decodeDocument(article.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Analysis analysis(Article article, List<NLPNode[]> sentences) {
    Collector collector = new Collector();
    for (NLPNode[] nodes : sentences) {
      int first = collector.first();
      for (int i = 1; i < nodes.length; i++) {
        collector.add(nodes[i].getStartOffset(), nodes[i].getEndOffset(), nodes[i].getPartOfSpeechTag(), nodes[i].getLemma());
      }
      for (int i = 1; i < nodes.length; i++) {
        int head = nodes[i].getDependencyHead().getID();
        String label = nodes[i].getDependencyLabel();
        if (head > 0) {
          collector.arc(first + i - 1, first + head - 1, LABELS.getOrDefault(label, label));
        }
      }
      names(nodes, first, collector);
      collector.endSentence();
    }
    return collector.analysis(article.text());
  }

  /** Marks are BILOU. */
  private static void names(NLPNode[] nodes, int first, Collector collector) {
    int at = 1;
    while (at < nodes.length) {
      String mark = nodes[at].getNamedEntityTag();
      int end = at + 1;
      if (mark.startsWith("B-") || mark.startsWith("U-")) {
        String type = mark.substring(1);
        while (end < nodes.length && (nodes[end].getNamedEntityTag().equals("I" + type) || nodes[end].getNamedEntityTag().equals("L" + type))) {
          end++;
        }
        if (TYPES.containsKey(type.substring(1))) {
          collector.name(first + at - 1, first + end - 1, TYPES.get(type.substring(1)));
        }
      }
      at = end;
    }
  }
}
