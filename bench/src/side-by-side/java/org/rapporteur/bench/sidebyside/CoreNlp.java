package org.rapporteur.bench.sidebyside;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Name;
import org.rapporteur.model.Article;

/**
 * Stanford CoreNLP 4.5.10 (GPL-3.0-or-later) in its fastest usual form: names of three classes without rules, numbers and times, and the
 * neural dependency parser, in one thread. A line is a paragraph, as in our texts.
 */
final class CoreNlp implements Contestant<CoreDocument> {
  private static final Map<String, Name.Type> TYPES =
      Map.of("PERSON", Name.Type.PERSON, "ORGANIZATION", Name.Type.ORGANIZATION, "LOCATION", Name.Type.PLACE);

  private final StanfordCoreNLP pipeline;

  CoreNlp() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    properties.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("threads", "1");
    pipeline = new StanfordCoreNLP(properties);
  }

  @Override
  public CoreDocument annotate(Article article) {
    return pipeline.processToCoreDocument(article.text());
  }

  @Override
  public Analysis analysis(Article article, CoreDocument document) {
    Collector collector = new Collector();
    for (CoreSentence sentence : document.sentences()) {
      int first = collector.first();
      for (CoreLabel token : sentence.tokens()) {
        collector.add(token.beginPosition(), token.endPosition(), token.tag(), token.lemma());
      }
      // The sentence's own dependencyParse() is an enhanced graph, no tree.
      SemanticGraph tree = sentence.coreMap().get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
      for (SemanticGraphEdge edge : tree.edgeIterable()) {
        String label = edge.getRelation().toString();
        collector.arc(first + edge.getDependent().index() - 1, first + edge.getGovernor().index() - 1, label);
      }
      names(sentence.tokens(), first, collector);
      collector.endSentence();
    }
    return collector.analysis(article.text());
  }

  /** Neighbours of one class are one name. */
  private static void names(List<CoreLabel> tokens, int first, Collector collector) {
    int at = 0;
    while (at < tokens.size()) {
      String type = tokens.get(at).ner();
      int end = at + 1;
      while (end < tokens.size() && type.equals(tokens.get(end).ner())) {
        end++;
      }
      if (TYPES.containsKey(type)) {
        collector.name(first + at, first + end, TYPES.get(type));
      }
      at = end;
    }
  }
}
