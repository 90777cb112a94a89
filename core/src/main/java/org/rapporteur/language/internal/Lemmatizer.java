package org.rapporteur.language.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds dictionary forms: first in a table of forms with their tags, then by the regular endings of English, choosing among the
 * possible stems ("hop", "hope") one that the table knows and otherwise by spelling. Thread-safe.
 *
 * <p>Table: UTF-8 lines {@code form TAB tag TAB lemma}, lower case; a line of one column is a known lemma of a verb.
 */
public final class Lemmatizer {
  private final Map<String, String> table = new HashMap<>();
  private final Set<String> verbs = new HashSet<>();

  /**
   * @param lines the table
   * @param known verbs in their dictionary form, beside those of the table
   */
  public Lemmatizer(Reader lines, Collection<String> known) throws IOException {
    verbs.addAll(known);
    BufferedReader reader = new BufferedReader(lines);
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      int tab = line.lastIndexOf('\t');
      if (tab < 0) {
        verbs.add(line);
      } else {
        table.put(line.substring(0, tab), line.substring(tab + 1));
      }
    }
  }

  /** The lemma of a form as tagged: in lower case but for proper nouns. */
  public String lemma(String form, String tag) {
    boolean proper = tag.equals("NNP") || tag.equals("NNPS");
    String lower = form.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    String listed = table.get(lower + "\t" + tag);
    if (proper) {
      return listed != null && listed.equals(lower) || listed == null ? form : matchCase(form, listed);
    }
    return listed != null ? listed : byRule(lower, tag);
  }

  private static String matchCase(String form, String lemma) {
    return lemma.length() <= form.length() && form.toLowerCase(Locale.ROOT).startsWith(lemma) ? form.substring(0, lemma.length()) : form;
  }

  /** By the regular endings alone, without the table of forms. */
  public String byRule(String lower, String tag) {
    return switch (tag) {
      case "NNS" -> singular(lower);
      case "VBZ" -> thirdPerson(lower);
      case "VBG" -> lower.endsWith("ing") && lower.length() > 4 ? stem(lower.substring(0, lower.length() - 3)) : lower;
      case "VBD", "VBN" -> past(lower);
      case "JJR", "RBR" -> graded(lower, "er");
      case "JJS", "RBS" -> graded(lower, "est");
      default -> lower;
    };
  }

  private static String singular(String word) {
    if (word.length() < 3 || !word.endsWith("s") || word.endsWith("ss")) {
      return word;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    boolean hissing =
        word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes") || word.endsWith("zzes");
    if (hissing || word.endsWith("oes")) {
      return cut(word, 2);
    }
    if (word.endsWith("men")) {
      return cut(word, 2) + "an";
    }
    return word.endsWith("'s") ? cut(word, 2) : cut(word, 1);
  }

  private String thirdPerson(String word) {
    String whole = cut(word, 1);
    return word.endsWith("es") && verbs.contains(whole) ? whole : singular(word);
  }

  private String past(String word) {
    if (word.endsWith("ied") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    return word.endsWith("ed") && word.length() > 3 ? stem(cut(word, 2)) : word;
  }

  private static String graded(String word, String ending) {
    if (!word.endsWith(ending) || word.length() < ending.length() + 3) {
      return word;
    }
    String stem = cut(word, ending.length());
    if (stem.endsWith("i")) {
      return cut(stem, 1) + "y";
    }
    if (isDoubled(stem) && !stem.endsWith("ll") && !stem.endsWith("ss")) {
      return cut(stem, 1);
    }
    char last = stem.charAt(stem.length() - 1);
    return "cgvs".indexOf(last) >= 0 || stem.endsWith("ut") || stem.endsWith("mpl") || stem.endsWith("bl") || stem.endsWith("at")
        ? stem + "e"
        : stem;
  }

  /** What remains of a verb without "-ing" or "-ed", with its silent "e" or without its doubled consonant. */
  private String stem(String rest) {
    if (verbs.contains(rest + "e")) {
      return verbs.contains(rest) && !takesE(rest) ? rest : rest + "e";
    }
    if (verbs.contains(rest)) {
      return rest;
    }
    if (isDoubled(rest)) {
      String single = cut(rest, 1);
      boolean keeps = rest.endsWith("ll") || rest.endsWith("ss") || rest.endsWith("zz") || rest.endsWith("ff");
      return verbs.contains(single) || !keeps ? single : rest;
    }
    return takesE(rest) ? rest + "e" : rest;
  }

  private static boolean isDoubled(String word) {
    int length = word.length();
    return length > 2 && word.charAt(length - 1) == word.charAt(length - 2) && !isVowel(word.charAt(length - 1));
  }

  private static boolean takesE(String rest) {
    int length = rest.length();
    if (length < 2) {
      return false;
    }
    char last = rest.charAt(length - 1);
    char before = rest.charAt(length - 2);
    if ("cvuz".indexOf(last) >= 0 && last != before || rest.endsWith("ng") && length > 4 && "ae".indexOf(rest.charAt(length - 3)) >= 0 && rest.endsWith("ang")) {
      return true;
    }
    if (last == 's' && before != 's') {
      return true;
    }
    if (last == 'g' && (isVowel(before) || before == 'd' || before == 'r')) {
      return true;
    }
    if (last == 'l' && "bcdfgkptz".indexOf(before) >= 0) {
      return true;
    }
    boolean oneVowel = isVowel(before) && (length < 3 || !isVowel(rest.charAt(length - 3)));
    return oneVowel && (rest.endsWith("at") || rest.endsWith("ur") || rest.endsWith("ir") || rest.endsWith("id") || rest.endsWith("ak")
        || rest.endsWith("ik") || rest.endsWith("ok") || rest.endsWith("am") || rest.endsWith("um") || rest.endsWith("op") && length < 4
        || rest.endsWith("ut") || rest.endsWith("ot") || rest.endsWith("in") && length < 5 || rest.endsWith("ud") || rest.endsWith("ad"));
  }

  private static boolean isVowel(char c) {
    return "aeiouy".indexOf(c) >= 0;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
