package org.rapporteur.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.model.Article;

/**
 * What the texts of a run are called in its output: a file's name without its ending; for one of several texts in a file the id that the
 * file gives it ({@code ref}), else the file's name, {@code #} and its place among those that were read, from 1. Where two would be
 * called the same, the folder is part of the name. No name has tabs or line breaks, and no two are the same.
 */
final class DocumentNames {
  private DocumentNames() {}

  /** The names of the articles, in their order. */
  static List<String> of(List<Article> articles) {
    Map<String, Long> inFile = articles.stream().collect(Collectors.groupingBy(DocumentNames::path, Collectors.counting()));
    List<String> brief = names(articles, inFile, path -> withoutEnding(path.substring(path.lastIndexOf('/') + 1)));
    List<String> full = names(articles, inFile, DocumentNames::withoutEnding);
    Map<String, Long> uses = brief.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    Set<String> taken = new HashSet<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < brief.size(); i++) {
      names.add(unused(uses.get(brief.get(i)) == 1 ? brief.get(i) : full.get(i), taken));
    }
    return names;
  }

  private static List<String> names(List<Article> articles, Map<String, Long> inFile, Function<String, String> shorten) {
    Map<String, Integer> place = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (Article article : articles) {
      String path = path(article);
      int number = place.merge(path, 1, Integer::sum);
      String name = shorten.apply(path) + (inFile.get(path) > 1 ? "#" + number : "");
      names.add(article.origin().ref().orElse(name).strip().replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " "));
    }
    return names;
  }

  /** Two refs that are the same, or a.txt beside a.html, are told apart by number. */
  private static String unused(String name, Set<String> taken) {
    String free = name;
    for (int i = 2; !taken.add(free); i++) {
      free = name + "(" + i + ")";
    }
    return free;
  }

  private static String path(Article article) {
    String path = article.origin().path().orElse("-");
    return path.equals("-") ? "stdin" : path;
  }

  private static String withoutEnding(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
  }
}
