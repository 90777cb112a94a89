package org.rapporteur.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.annotation.Fingerprint;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Name;
import org.rapporteur.model.Article;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Stage;

/**
 * Keeps of an article's words what comparing needs: content words by lemma, names whole and by their words, the terms of the headline
 * and the first sentences, and hashes of all runs of {@value #SHINGLE} words. A headline that was given beside the text counts as
 * its first sentence. Known miss: a headline's words beside the text are not brought to their lemma.
 */
public final class Fingerprinter implements Stage<AnnotatedArticle, Fingerprint> {
  /** Words to a shingle: long enough that two reporters seldom hit on the same run. */
  static final int SHINGLE = 6;

  private static final int LEAD_SENTENCES = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final WordList stopWords = WordList.load("stop-words.en.txt");

  @Override
  public Outcome<Fingerprint> run(AnnotatedArticle input) {
    Analysis analysis = input.analysis();
    Map<String, Integer> terms = new TreeMap<>();
    TreeSet<String> names = new TreeSet<>();
    TreeSet<String> lead = new TreeSet<>();
    titleBeside(input.article()).forEach(word -> add(word, terms, lead, true));
    for (int t = 0; t < analysis.size(); t++) {
      String term = analysis.lemma(t).toLowerCase(Locale.ROOT);
      if (isContent(analysis.tag(t), term)) {
        add(term, terms, lead, analysis.sentence(t).index() < LEAD_SENTENCES);
        if (analysis.tag(t).startsWith("NNP")) {
          names.add(term);
        }
      }
    }
    for (Name name : analysis.names()) {
      String whole = analysis.span(name.first(), name.end()).of(analysis.text()).toLowerCase(Locale.ROOT);
      names.add(whole);
      if (name.end() - name.first() > 1) {
        add(whole, terms, lead, analysis.sentence(name.first()).index() < LEAD_SENTENCES);
      } else {
        terms.putIfAbsent(whole, 1);
      }
    }
    return Outcome.of(new Fingerprint(terms, List.copyOf(names), List.copyOf(lead), shingles(analysis)));
  }

  private List<String> titleBeside(Article article) {
    if (article.title().isEmpty() || article.titleSpan().isPresent()) {
      return List.of();
    }
    Matcher words = WORD.matcher(article.title().get().toLowerCase(Locale.ROOT));
    return words.results().map(r -> r.group()).filter(w -> w.length() > 1 && !stopWords.contains(w)).toList();
  }

  private boolean isContent(String tag, String term) {
    boolean open = tag.startsWith("N") || tag.startsWith("V") || tag.startsWith("J") || tag.equals("CD");
    return open && Character.isLetterOrDigit(term.charAt(0)) && !stopWords.contains(term);
  }

  private static void add(String term, Map<String, Integer> terms, TreeSet<String> lead, boolean leads) {
    terms.merge(term, 1, Integer::sum);
    if (leads) {
      lead.add(term);
    }
  }

  /** Over words only, so that punctuation and quote glyphs make no difference. */
  private static int[] shingles(Analysis analysis) {
    int[] words = new int[analysis.size()];
    int count = 0;
    for (int t = 0; t < analysis.size(); t++) {
      if (Character.isLetterOrDigit(analysis.lower(t).charAt(0))) {
        words[count++] = analysis.lower(t).hashCode();
      }
    }
    int[] hashes = new int[Math.max(0, count - SHINGLE + 1)];
    for (int s = 0; s < hashes.length; s++) {
      long hash = 1125899906842597L;
      for (int w = s; w < s + SHINGLE; w++) {
        hash = 31 * 31 * 31 * hash + words[w];
      }
      hashes[s] = (int) (hash ^ hash >>> 32);
    }
    return Arrays.stream(hashes).sorted().distinct().toArray();
  }
}
