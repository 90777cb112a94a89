package org.rapporteur.language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes an analysis as CoNLL-U, the form of Universal Dependencies: ten columns, one root a sentence, {@code # text} as its tokens spell
 * it. Names, chains and places in the text stand in the last column: {@code Name}, {@code InnerName}, {@code Entity} (CorefUD), {@code TokenRange} (code points,
 * half-open). The form in full: {@code docs/formats/analysis.md}.
 */
public final class AnalysisConllu {
  /**
   * Writes the lines of one text, each ended by a line feed. A text without words gives nothing: CoNLL-U has no sentence without one.
   *
   * @param name of the document; without line breaks
   */
  public void write(String name, Analysis analysis, List<Chain> chains, Appendable out) throws IOException {
    Columns columns = new Columns(new TokenOffsets(analysis), NameColumn.of(analysis), NameColumn.ofInner(analysis), EntityColumn.of(analysis, chains));
    int paragraph = -1;
    for (Sentence sentence : analysis.sentences()) {
      if (sentence.index() == 0) {
        out.append("# newdoc id = ").append(name).append('\n');
        out.append("# global.Entity = ").append(EntityColumn.ATTRIBUTES).append('\n');
      }
      if (sentence.paragraph() != paragraph) {
        out.append("# newpar\n");
        paragraph = sentence.paragraph();
      }
      write(name, sentence, analysis, columns, out);
    }
  }

  /** What stands in the last column, by token. */
  private record Columns(TokenOffsets offsets, String[] names, String[] innerNames, String[] entities) {}

  private static void write(String name, Sentence sentence, Analysis analysis, Columns columns, Appendable out) throws IOException {
    // No blank may stand in a sentence's id, and no slash unless it means what the guidelines reserve it for.
    String id = name.replaceAll("[\\s\\p{Z}/]+", "_");
    out.append("# sent_id = ").append(id).append('-').append(text(sentence.index() + 1)).append('\n');
    out.append("# text = ");
    for (int token = sentence.first(); token < sentence.end(); token++) {
      boolean space = token + 1 < sentence.end() && !isJoined(analysis, token);
      out.append(analysis.form(token)).append(space ? " " : "");
    }
    out.append('\n');
    for (int token = sentence.first(); token < sentence.end(); token++) {
      int head = analysis.head(token) < 0 ? 0 : analysis.head(token) - sentence.first() + 1;
      out.append(text(token - sentence.first() + 1)).append('\t').append(analysis.form(token)).append('\t').append(analysis.lemma(token));
      out.append('\t').append(UniversalTag.of(analysis, token).name()).append('\t').append(analysis.tag(token)).append("\t_\t").append(text(head));
      out.append('\t').append(label(analysis, token)).append("\t_\t").append(misc(analysis, token, columns)).append('\n');
    }
    out.append('\n');
  }

  private static String text(int number) {
    return Integer.toString(number);
  }

  /** In CoNLL-U only the root is labelled so; the labeller at times gives that label to a word with a head, which says nothing. */
  private static String label(Analysis analysis, int token) {
    return analysis.head(token) >= 0 && analysis.label(token).equals("root") ? "dep" : analysis.label(token);
  }

  private static String misc(Analysis analysis, int token, Columns columns) {
    List<String> facts = new ArrayList<>();
    if (!columns.entities()[token].isEmpty()) {
      facts.add("Entity=" + columns.entities()[token]);
    }
    if (!columns.innerNames()[token].equals(NameColumn.NONE)) {
      facts.add("InnerName=" + columns.innerNames()[token]);
    }
    if (!columns.names()[token].equals(NameColumn.NONE)) {
      facts.add("Name=" + columns.names()[token]);
    }
    if (isJoined(analysis, token)) {
      facts.add("SpaceAfter=No");
    }
    facts.add("TokenRange=" + columns.offsets().begin(token) + ":" + columns.offsets().end(token));
    return String.join("|", facts);
  }

  /** Whether the next token follows without a space between them. */
  private static boolean isJoined(Analysis analysis, int token) {
    return token + 1 < analysis.size() && analysis.start(token + 1) == analysis.end(token);
  }
}
