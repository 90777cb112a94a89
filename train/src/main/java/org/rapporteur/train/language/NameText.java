package org.rapporteur.train.language;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.internal.Clusters;
import org.rapporteur.language.internal.Gazetteer;
import org.rapporteur.language.internal.NameMemory;
import org.rapporteur.language.internal.NameTagger;
import org.rapporteur.language.internal.Scorer;
import org.rapporteur.language.internal.Tagger;
import org.rapporteur.language.internal.Words;
import org.rapporteur.language.internal.Work;

/**
 * Sentences that belong together, a document or a stretch of press, as the name tagger sees them.
 *
 * @param ends one past the last word of each sentence
 * @param right the class of each word
 */
record NameText(String document, Words words, int[] ends, int[] right) {
  int first(int sentence) {
    return sentence == 0 ? 0 : ends[sentence - 1];
  }

  /** The same words with other names. */
  NameText with(List<Tree> trees, List<String> classes) {
    int[] other = trees.stream().flatMap(tree -> tree.names().stream()).mapToInt(classes::indexOf).toArray();
    return new NameText(document, words, ends, other);
  }

  /** Groups neighbours of one document, at most {@code longest} sentences, and looks up and tags their words. */
  static List<NameText> group(List<Tree> trees, int longest, Maker maker) {
    List<NameText> texts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= trees.size(); i++) {
      boolean other = i == trees.size() || !trees.get(i).document().equals(trees.get(from).document());
      if (other || i - from == longest) {
        texts.add(maker.make(trees.get(from).document() + "#" + texts.size(), trees.subList(from, i)));
        from = i;
      }
    }
    return texts;
  }

  /**
   * What is needed to make one.
   *
   * @param reader null if the text is for the first pass alone, which sees no trees
   */
  record Maker(Clusters clusters, Gazetteer gazetteer, Tagger tagger, Reader reader, List<String> classes) {
    Maker with(Reader other) {
      return new Maker(clusters, gazetteer, tagger, other, classes);
    }

    Maker with(Tagger other) {
      return new Maker(clusters, gazetteer, other, reader, classes);
    }

    Maker with(List<String> other) {
      return new Maker(clusters, gazetteer, tagger, reader, other);
    }

    NameText make(String document, List<Tree> trees) {
      int size = trees.stream().mapToInt(Tree::size).sum();
      Words words = new Words(size, clusters);
      int[] ends = new int[trees.size()];
      int[] right = new int[size];
      Work work = new Work();
      int at = 0;
      for (int s = 0; s < ends.length; s++) {
        Tree tree = trees.get(s);
        int first = at;
        for (int i = 0; i < tree.size(); i++) {
          right[at] = classes.indexOf(tree.names().get(i));
          words.set(at++, tree.forms().get(i), 0, tree.forms().get(i).length());
        }
        ends[s] = at;
        tagger.tag(words, first, at, work);
        gazetteer.mark(words, first, at);
        if (reader != null) {
          reader.read(words, first, at, work);
          reader.revise(words, first, at, work);
        }
      }
      return new NameText(document, words, ends, right);
    }
  }

  /** What a model that has not seen the text makes of it in a first pass. */
  NameMemory remember(Scorer model) {
    NameTagger tagger = new NameTagger(model);
    int[] names = mark(tagger, null);
    NameMemory memory = new NameMemory(words);
    for (int s = 0; s < ends.length; s++) {
      memory.add(tagger, names, first(s), ends[s]);
    }
    for (int s = 0; s < ends.length; s++) {
      memory.recall(tagger, names, first(s), ends[s]);
    }
    return memory;
  }

  /** One pass. */
  int[] mark(NameTagger tagger, NameMemory memory) {
    int[] names = new int[right.length];
    Work work = new Work();
    for (int s = 0; s < ends.length; s++) {
      tagger.mark(words, memory, first(s), ends[s], names, work);
    }
    return names;
  }
}
