package org.rapporteur.language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Writes an analysis as tab-separated lines, for people who compare analysers: {@code #doc NAME}, then for each token {@code T}, begin,
 * end, sentence, form, tag, lemma, name ({@code O}, {@code B-PER}, {@code I-PER}, ORG, LOC, NORP, MISC), head as token number or -1, label; then for each name, those
 * inside of longer ones too, {@code N}, begin, end, type; then
 * for each mention of a chain {@code M}, chain, begin, end, begin and end of its head. Offsets are Unicode code points into the text,
 * half-open. Chains are those of two phrases or more, relative pronouns left out, as OntoNotes and those who score after it count them.
 */
public final class AnalysisTsv {
  /**
   * Writes the lines of one text, each ended by a line feed.
   *
   * @param name of the document; without tabs and line breaks
   */
  public void write(String name, Analysis analysis, List<Chain> chains, Appendable out) throws IOException {
    out.append("#doc\t").append(name).append('\n');
    TokenOffsets offsets = new TokenOffsets(analysis);
    String[] names = NameColumn.of(analysis);
    for (int token = 0; token < analysis.size(); token++) {
      out.append("T\t").append(text(offsets.begin(token))).append('\t').append(text(offsets.end(token)));
      out.append('\t').append(text(analysis.sentence(token).index()));
      out.append('\t').append(analysis.form(token)).append('\t').append(analysis.tag(token));
      out.append('\t').append(analysis.lemma(token)).append('\t').append(names[token]);
      out.append('\t').append(text(analysis.head(token))).append('\t').append(analysis.label(token)).append('\n');
    }
    writeNames(analysis, offsets, out);
    int number = 0;
    for (Chain chain : chains) {
      List<TokenMention> counted = chain.mentions().stream().filter(m -> !m.isRelative(analysis)).toList();
      if (counted.size() > 1) {
        number++;
        for (TokenMention mention : counted) {
          write(mention, number, offsets, out);
        }
      }
    }
  }

  private static void writeNames(Analysis analysis, TokenOffsets offsets, Appendable out) throws IOException {
    List<Name> all = new ArrayList<>(analysis.names());
    all.addAll(analysis.innerNames());
    all.sort(Comparator.comparingInt(Name::first).thenComparing(Name::end, Comparator.reverseOrder()));
    for (Name name : all) {
      out.append("N\t").append(text(offsets.begin(name.first()))).append('\t').append(text(offsets.end(name.end() - 1)));
      out.append('\t').append(NameColumn.code(name.type())).append('\n');
    }
  }

  private static void write(TokenMention mention, int chain, TokenOffsets offsets, Appendable out) throws IOException {
    out.append("M\t").append(text(chain));
    out.append('\t').append(text(offsets.begin(mention.first()))).append('\t').append(text(offsets.end(mention.end() - 1)));
    out.append('\t').append(text(offsets.begin(mention.head()))).append('\t').append(text(offsets.end(mention.head()))).append('\n');
  }

  private static String text(int number) {
    return Integer.toString(number);
  }
}
