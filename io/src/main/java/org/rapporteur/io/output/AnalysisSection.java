package org.rapporteur.io.output;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Chain;
import org.rapporteur.language.Name;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.TokenMention;
import org.rapporteur.language.UniversalTag;
import org.rapporteur.model.Mention;

/** Writes the analysis of one text as a section of {@link AnalysisPage}: its sentences, and beside them its chains. */
final class AnalysisSection {
  private static final int LONGEST_SHOWN = 60;

  private final String id;
  private final Analysis analysis;
  private final List<Chain> chains;
  private final Html html;
  private final Name[] names;
  private final MarkedSentence marked;

  /**
   * @param id of the section; those inside begin with it
   * @param chains of which those of one phrase are left out
   */
  AnalysisSection(String id, Analysis analysis, List<Chain> chains, Html html) {
    this.id = id;
    this.analysis = analysis;
    this.chains = chains.stream().filter(chain -> chain.mentions().size() > 1).toList();
    this.html = html;
    this.names = new Name[analysis.size()];
    for (Name name : analysis.names()) {
      java.util.Arrays.fill(names, name.first(), name.end(), name);
    }
    this.marked = new MarkedSentence(id, analysis, this.chains, names, html);
  }

  void write(String name) throws IOException {
    html.open("section", "class", "analysis", "id", id, "aria-labelledby", id + "-title").line();
    html.open("header").element("h2", name, "id", id + "-title").open("p", "class", "meta");
    html.text(Wording.count(analysis.sentences().size(), "sentence", "sentences") + ", "
        + Wording.count(analysis.size(), "token", "tokens") + ", " + Wording.count(analysis.names().size(), "name", "names") + ", "
        + Wording.count(chains.size(), "chain", "chains")).close("p").close("header").line();
    html.open("div", "class", "sentences").line();
    int paragraph = -1;
    for (Sentence sentence : analysis.sentences()) {
      write(sentence, sentence.paragraph() != paragraph);
      paragraph = sentence.paragraph();
    }
    html.close("div").line();
    chains();
    html.close("section").line();
  }

  private void write(Sentence sentence, boolean newParagraph) throws IOException {
    String place = id + "-s" + (sentence.index() + 1);
    html.open("article", "class", newParagraph ? "sentence first" : "sentence", "id", place);
    html.open("div", "class", "line").element("a", String.valueOf(sentence.index() + 1), "class", "no", "href", "#" + place,
        "aria-label", "Sentence " + (sentence.index() + 1));
    html.open("p", "class", "words");
    marked.write(sentence);
    html.close("p").close("div").line();
    boolean drawn = sentence.length() <= TreeDrawing.MOST_TOKENS;
    if (drawn) {
      html.open("div", "class", "tree", "tabindex", "0", "role", "group", "aria-label", "Tree of sentence " + (sentence.index() + 1));
      new TreeDrawing(analysis, sentence, names).write(html);
      html.close("div").line();
    } else {
      html.element("p", "A sentence of more than " + TreeDrawing.MOST_TOKENS + " tokens is not drawn; its tree is in the table.", "class", "none");
    }
    table(sentence);
    html.close("article").line();
  }

  private void table(Sentence sentence) throws IOException {
    html.open("details").element("summary", "Table").open("div", "class", "scroll", "tabindex", "0").open("table").open("thead").open("tr");
    for (String column : List.of("", "Word", "Lemma", "Class", "Tag", "Head", "Label", "Name")) {
      html.element("th", column, "scope", "col");
    }
    html.close("tr").close("thead").open("tbody").line();
    for (int token = sentence.first(); token < sentence.end(); token++) {
      int head = analysis.head(token);
      html.open("tr").element("td", String.valueOf(token - sentence.first() + 1)).element("td", analysis.form(token));
      html.element("td", analysis.lemma(token)).element("td", UniversalTag.of(analysis, token).name());
      html.element("td", analysis.tag(token));
      html.element("td", head < 0 ? "" : (head - sentence.first() + 1) + " " + analysis.form(head));
      html.element("td", analysis.label(token)).element("td", names[token] == null ? "" : word(names[token].type())).close("tr").line();
    }
    html.close("tbody").close("table").close("div").close("details").line();
  }

  private void chains() throws IOException {
    html.open("aside", "class", "chains", "aria-label", "Coreference chains");
    html.element("h3", "Chains");
    html.some("p", chains.isEmpty() ? "No two phrases are said to be one thing." : "", "class", "none");
    html.open("ol").line();
    for (int c = 0; c < chains.size(); c++) {
      chain(c + 1, chains.get(c));
    }
    html.close("ol").close("aside").line();
  }

  private void chain(int number, Chain chain) throws IOException {
    String place = MarkedSentence.chainId(id, number);
    html.open("li", "id", place, "class", MarkedSentence.colour(number), "data-c", place);
    html.open("button", "type", "button", "aria-pressed", "false", "class", "chain");
    html.element("b", String.valueOf(number), "class", "badge").text(" " + words(fullest(chain))).close("button");
    html.element("small", chain.type().map(type -> type.name().toLowerCase(Locale.ROOT).replace("organization", "organisation") + ", ").orElse("")
        + chain.mentions().size() + " mentions");
    html.open("p", "class", "where");
    List<TokenMention> mentions = chain.mentions();
    for (int m = 0; m < mentions.size(); m++) {
      html.text(m == 0 ? "" : " \u00B7 ");
      int sentence = analysis.sentence(mentions.get(m).first()).index() + 1;
      html.element("a", words(mentions.get(m)), "href", "#" + id + "-s" + sentence).element("small", " " + sentence);
    }
    html.close("p").close("li").line();
  }

  /** The longest name; else the first description; else whatever comes first. */
  private TokenMention fullest(Chain chain) {
    List<TokenMention> mentions = chain.mentions();
    return mentions.stream().filter(mention -> mention.kind() == Mention.Kind.NAME)
        .max(Comparator.comparingInt(mention -> words(mention).length()))
        .or(() -> mentions.stream().filter(mention -> mention.kind() == Mention.Kind.NOMINAL).findFirst())
        .orElse(mentions.get(0));
  }

  private String words(TokenMention mention) {
    int start = analysis.start(mention.first());
    int end = analysis.end(mention.end() - 1);
    // Cut before blanks are joined: a phrase may be as long as its sentence, and the phrases of a chain may be nested in it.
    String words = Wording.oneLine(analysis.text().substring(start, Math.min(end, start + LONGEST_SHOWN)));
    return end - start > LONGEST_SHOWN ? words + "\u2026" : words;
  }

  static String word(Name.Type type) {
    return type == Name.Type.ORGANIZATION ? "organisation" : type.name().toLowerCase(Locale.ROOT);
  }
}
