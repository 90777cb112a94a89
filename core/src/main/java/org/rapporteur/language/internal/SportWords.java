package org.rapporteur.language.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words of sport, by dictionary form: {@code sports.tsv} says what the kinds are. Immutable. */
public final class SportWords {
  private final Set<String> context = new HashSet<>();
  private final Set<String> verbs = new HashSet<>();
  private final Set<String> contests = new HashSet<>();
  private final Set<String> members = new HashSet<>();

  /**
   * @param lines {@code kind TAB word}
   * @throws IllegalStateException if a kind is none of the four
   */
  SportWords(List<String> lines) {
    for (String line : lines) {
      int tab = line.indexOf('\t');
      String kind = line.substring(0, Math.max(0, tab));
      switch (kind) {
        case "context" -> context.add(line.substring(tab + 1));
        case "verb" -> verbs.add(line.substring(tab + 1));
        case "contest" -> contests.add(line.substring(tab + 1));
        case "member" -> members.add(line.substring(tab + 1));
        default -> throw new IllegalStateException("words of sport: no kind in \"" + line + "\"");
      }
    }
  }

  /** Whether it says that a text is about sport. */
  public boolean isContext(String lemma) {
    return context.contains(lemma);
  }

  /** Whether teams do it. */
  public boolean isVerb(String lemma) {
    return verbs.contains(lemma);
  }

  /** Whether it is something that teams have against, over or with each other. */
  public boolean isContest(String lemma) {
    return contests.contains(lemma);
  }

  /** Whether it is who or what belongs to a team. */
  public boolean isMember(String lemma) {
    return members.contains(lemma);
  }
}
