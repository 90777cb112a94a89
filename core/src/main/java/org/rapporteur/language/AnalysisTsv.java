package org.rapporteur.language;

/**
 * Writes an analysis as tab-separated lines, for people who compare analysers: {@code #doc NAME}, then for each token {@code T}, begin,
 * end, sentence, form, tag, lemma, name ({@code O}, {@code B-PER}, {@code I-PER}, ORG, LOC, NORP, MISC), head as token number or -1, label. Offsets
 * are Unicode code points into the text, half-open.
 */
public final class AnalysisTsv {
  /**
   * The lines of one text, each ended by a line feed.
   *
   * @param name of the document; without tabs and line breaks
   */
  public String write(String name, Analysis analysis) {
    StringBuilder out = new StringBuilder("#doc\t").append(name).append('\n');
    String[] names = names(analysis);
    int offset = 0;
    int points = 0;
    for (int token = 0; token < analysis.size(); token++) {
      points += analysis.text().codePointCount(offset, analysis.start(token));
      int begin = points;
      points += analysis.text().codePointCount(analysis.start(token), analysis.end(token));
      offset = analysis.end(token);
      out.append("T\t").append(begin).append('\t').append(points);
      out.append('\t').append(analysis.sentence(token).index());
      out.append('\t').append(analysis.form(token)).append('\t').append(analysis.tag(token));
      out.append('\t').append(analysis.lemma(token)).append('\t').append(names[token]);
      out.append('\t').append(analysis.head(token)).append('\t').append(analysis.label(token)).append('\n');
    }
    return out.toString();
  }

  private static String[] names(Analysis analysis) {
    String[] names = new String[analysis.size()];
    java.util.Arrays.fill(names, "O");
    for (Name name : analysis.names()) {
      for (int token = name.first(); token < name.end(); token++) {
        names[token] = (token == name.first() ? "B-" : "I-") + code(name.type());
      }
    }
    return names;
  }

  /** The codes of the field: those of CoNLL 2003, and OntoNotes' for nationalities. */
  private static String code(Name.Type type) {
    return switch (type) {
      case PERSON -> "PER";
      case ORGANIZATION -> "ORG";
      case PLACE -> "LOC";
      case NATIONALITY -> "NORP";
      case TITLE -> "TITLE";
      case OTHER -> "MISC";
    };
  }
}
