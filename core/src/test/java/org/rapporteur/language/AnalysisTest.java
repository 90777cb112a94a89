package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Span;

class AnalysisTest {
  /** Those of a token with many dependents are looked up another way. */
  @ParameterizedTest
  @ValueSource(ints = {3, 31, 32, 33, 1_000})
  void theFirstDependentWithALabelIsFoundAmongFewAndAmongMany(int dependents) {
    String[] labels = new String[dependents + 1];
    Arrays.fill(labels, "dep");
    labels[0] = "root";
    labels[2] = "obj";
    labels[dependents] = dependents > 2 ? "obj" : "dep";
    int[] heads = new int[dependents + 1];
    heads[0] = -1;
    Analysis analysis = analysis(heads, labels);
    assertThat(analysis.child(0, "dep")).isEqualTo(1);
    assertThat(analysis.child(0, "obj")).isEqualTo(2);
    assertThat(analysis.child(0, "nsubj")).isEqualTo(-1);
    assertThat(analysis.child(1, "dep")).isEqualTo(-1);
    assertThat(analysis.children(0)).hasSize(dependents);
  }

  @Test
  void headsThatGoRoundAreRefused() {
    assertThatThrownBy(() -> analysis(new int[] {-1, 2, 1}, new String[] {"root", "dep", "dep"}))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("cycle");
  }

  private static Analysis analysis(int[] heads, String[] labels) {
    int size = heads.length;
    int[] starts = new int[size];
    int[] ends = new int[size];
    for (int t = 0; t < size; t++) {
      starts[t] = 2 * t;
      ends[t] = 2 * t + 1;
    }
    String[] words = new String[size];
    Arrays.fill(words, "a");
    List<Sentence> sentences = List.of(new Sentence(0, 0, size, 0, new Span(0, 2 * size - 1)));
    return new Analysis("a ".repeat(size), starts, ends, words, words, heads, labels, sentences, List.of(), List.of());
  }
}
