package org.rapporteur.train.teacher;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Lets NLP4J 1.1.3 (Apache-2.0, Emory University) tag, parse and mark names in sentences that we tokenized, so that the analyser can learn
 * from its labels. Reads and writes one word to a line and an empty line after a sentence; written: form, tag, name in BILOU, head from
 * 1 (0 for the root), label in the scheme of ClearNLP.
 */
public final class Teacher {
  private static final String CONFIGURATION = "/edu/emory/mathcs/nlp/configuration/config-decode-en.xml";

  private Teacher() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: Teacher WORDS LABELLED");
      System.exit(2);
    }
    try (InputStream configuration = Teacher.class.getResourceAsStream(CONFIGURATION);
        BufferedReader in = Files.newBufferedReader(Path.of(arguments[0]), StandardCharsets.UTF_8);
        PrintStream out = new PrintStream(Files.newOutputStream(Path.of(arguments[1])), false, StandardCharsets.UTF_8)) {
      NLPDecoder decoder = new NLPDecoder(configuration);
      NLPNode[] sentence = next(in);
      while (sentence.length > 1) {
        decoder.decode(sentence);
        write(sentence, out);
        sentence = next(in);
      }
    }
  }

  /** The root and the words of the next sentence; the root alone at the end. */
  private static NLPNode[] next(BufferedReader in) throws IOException {
    java.util.List<NLPNode> nodes = new java.util.ArrayList<>();
    NLPNode root = new NLPNode();
    root.toRoot();
    nodes.add(root);
    String line = in.readLine();
    while (line != null && !line.isEmpty()) {
      nodes.add(new NLPNode(nodes.size(), line));
      line = in.readLine();
    }
    return nodes.toArray(new NLPNode[0]);
  }

  private static void write(NLPNode[] sentence, PrintStream out) {
    for (int i = 1; i < sentence.length; i++) {
      NLPNode node = sentence[i];
      out.print(node.getWordForm() + "\t" + node.getPartOfSpeechTag() + "\t" + node.getNamedEntityTag() + "\t");
      out.print(node.getDependencyHead().getID() + "\t" + node.getDependencyLabel() + "\n");
    }
    out.print("\n");
  }
}
