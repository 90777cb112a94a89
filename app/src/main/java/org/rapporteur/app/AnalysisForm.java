package org.rapporteur.app;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.rapporteur.event.ArticleExplanation;
import org.rapporteur.event.ExplanationTsv;
import org.rapporteur.io.output.AnalysisPage;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.AnalysisConllu;
import org.rapporteur.language.AnalysisTsv;
import org.rapporteur.language.Chain;
import org.rapporteur.language.CoreferenceResolver;
import org.rapporteur.language.EnglishAnalyser;
import org.rapporteur.model.Article;
import org.rapporteur.read.ArticleReader;

/** A form in which analyses are made and written, one text after the other. */
interface AnalysisForm {
  /** One text, analysed and not yet written. */
  @FunctionalInterface
  interface Analysed {
    void write(String name, Writer out) throws IOException;
  }

  /** Writes one analysis. */
  @FunctionalInterface
  interface Text {
    void write(String name, Analysis analysis, List<Chain> chains, Writer out) throws IOException;
  }

  /** @param names of all the texts that will follow */
  void begin(List<String> names, Writer out) throws IOException;

  /** Makes of a text what will be written; a fault in here is one of this text alone. */
  Analysed analyse(Article article);

  /** In place of a text that could not be analysed. */
  void failed(String name, String reason, Writer out) throws IOException;

  void end(Writer out) throws IOException;

  static AnalysisForm conllu() {
    return new Lines(new Stages(new AnalysisConllu()::write));
  }

  static AnalysisForm tsv() {
    return new Lines(new Stages(new AnalysisTsv()::write));
  }

  /** What the command {@code read} makes of the words that may tell an event. */
  static AnalysisForm explanation() {
    ArticleReader reader = ArticleReader.english();
    return new Lines(article -> {
      ArticleExplanation explanation = reader.explain(article);
      return (name, out) -> new ExplanationTsv().write(name, explanation, out);
    });
  }

  static AnalysisForm html() {
    AnalysisPage page = new AnalysisPage(ProgramVersion.program());
    Stages stages = new Stages(page::text);
    return new AnalysisForm() {
      @Override
      public void begin(List<String> names, Writer out) throws IOException {
        page.begin(names, out);
      }

      @Override
      public Analysed analyse(Article article) {
        return stages.analyse(article);
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

  /** How a form makes one text ready. */
  @FunctionalInterface
  interface Method {
    Analysed analyse(Article article);
  }

  /** The two stages whose result a text's form writes. */
  record Stages(EnglishAnalyser analyser, CoreferenceResolver resolver, Text form) implements Method {
    Stages(Text form) {
      this(EnglishAnalyser.load(), new CoreferenceResolver(), form);
    }

    @Override
    public Analysed analyse(Article article) {
      Analysis analysis = analyser.run(article).value();
      List<Chain> chains = resolver.run(analysis).value();
      return (name, out) -> form.write(name, analysis, chains, out);
    }
  }

  /** Lines of one text after those of the other; what failed leaves none. */
  record Lines(Method method) implements AnalysisForm {
    @Override
    public void begin(List<String> names, Writer out) {}

    @Override
    public Analysed analyse(Article article) {
      return method.analyse(article);
    }

    @Override
    public void failed(String name, String reason, Writer out) {}

    @Override
    public void end(Writer out) {}
  }
}
