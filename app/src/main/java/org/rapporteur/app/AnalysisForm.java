package org.rapporteur.app;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.rapporteur.io.output.AnalysisPage;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.AnalysisConllu;
import org.rapporteur.language.AnalysisTsv;
import org.rapporteur.language.Chain;

/** A form in which analyses are written, one text after the other. */
interface AnalysisForm {
  /** Writes one analysis. */
  @FunctionalInterface
  interface Text {
    void write(String name, Analysis analysis, List<Chain> chains, Appendable out) throws IOException;
  }

  /** @param names of all the texts that will follow */
  void begin(List<String> names, Writer out) throws IOException;

  void text(String name, Analysis analysis, List<Chain> chains, Writer out) throws IOException;

  /** In place of a text that could not be analysed. */
  void failed(String name, String reason, Writer out) throws IOException;

  void end(Writer out) throws IOException;

  static AnalysisForm conllu() {
    return lines(new AnalysisConllu()::write);
  }

  static AnalysisForm tsv() {
    return lines(new AnalysisTsv()::write);
  }

  /** Lines of one text after those of the other; what failed leaves none. */
  private static AnalysisForm lines(Text form) {
    return new AnalysisForm() {
      @Override
      public void begin(List<String> names, Writer out) {}

      @Override
      public void text(String name, Analysis analysis, List<Chain> chains, Writer out) throws IOException {
        form.write(name, analysis, chains, out);
      }

      @Override
      public void failed(String name, String reason, Writer out) {}

      @Override
      public void end(Writer out) {}
    };
  }

  static AnalysisForm html() {
    AnalysisPage page = new AnalysisPage(ProgramVersion.program());
    return new AnalysisForm() {
      @Override
      public void begin(List<String> names, Writer out) throws IOException {
        page.begin(names, out);
      }

      @Override
      public void text(String name, Analysis analysis, List<Chain> chains, Writer out) throws IOException {
        page.text(name, analysis, chains, out);
      }

      @Override
      public void failed(String name, String reason, Writer out) throws IOException {
        page.failed(name, reason, out);
      }

      @Override
      public void end(Writer out) throws IOException {
        page.end(out);
      }
    };
  }
}
