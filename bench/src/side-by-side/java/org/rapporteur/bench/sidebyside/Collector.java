package org.rapporteur.bench.sidebyside;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Name;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.Span;

/** Collects tokens, sentence by sentence, into an {@link Analysis}. */
final class Collector {
  private final List<int[]> offsets = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private final List<String> lemmas = new ArrayList<>();
  private final List<Integer> heads = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();
  private int first;

  /** The number of the next token. */
  int size() {
    return offsets.size();
  }

  /** Number of the sentence's first token. */
  int first() {
    return first;
  }

  void add(int start, int end, String tag, String lemma) {
    offsets.add(new int[] {start, end});
    tags.add(tag);
    lemmas.add(lemma);
    heads.add(-1);
    labels.add("root");
  }

  void arc(int dependent, int head, String label) {
    heads.set(dependent, head);
    labels.set(dependent, label);
  }

  void name(int begin, int end, Name.Type type) {
    names.add(new Name(begin, end, type));
  }

  void endSentence() {
    if (size() > first) {
      Span span = new Span(offsets.get(first)[0], offsets.get(size() - 1)[1]);
      sentences.add(new Sentence(sentences.size(), first, size(), sentences.size(), span));
      first = size();
    }
  }

  Analysis analysis(String text) {
    return new Analysis(
        text,
        offsets.stream().mapToInt(o -> o[0]).toArray(),
        offsets.stream().mapToInt(o -> o[1]).toArray(),
        tags.toArray(String[]::new),
        lemmas.toArray(String[]::new),
        heads.stream().mapToInt(Integer::intValue).toArray(),
        labels.toArray(String[]::new),
        sentences,
        names,
        List.of());
  }
}
