package org.rapporteur.eval;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Of what kind a gold attribution of one article is: quoted throughout; by a description or an organisation. */
final class AttributionKinds {
  private static final double QUOTED = 0.9;
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "they", "it", "i", "we", "you", "him", "her", "them", "his", "their", "who", "that", "this", "these", "those",
          "one");

  private final List<String> words;
  private final Set<Integer> quoted = new HashSet<>();
  private final Set<Integer> organisations;

  /**
   * @param words start and end of each word, in code points
   * @param organisations the words that name an organisation, by number
   */
  AttributionKinds(String text, List<int[]> words, Set<Integer> organisations) {
    int[] points = text.codePoints().toArray();
    this.words = words.stream().map(w -> new String(points, w[0], w[1] - w[0])).toList();
    this.organisations = organisations;
    boolean open = false;
    int word = 0;
    for (int at = 0; at < points.length; at++) {
      int point = points[at];
      open = point != '\n' && (point == '"' ? !open : point == '“' || point == '«' || open && point != '”' && point != '»');
      if (word < words.size() && words.get(word)[0] == at) {
        if (open) {
          quoted.add(word);
        }
        word++;
      }
    }
  }

  SpeakerCounts.Wanted wanted(Set<Integer> content, Set<Integer> source) {
    Set<SpeakerCounts.Kind> kinds = EnumSet.noneOf(SpeakerCounts.Kind.class);
    if (content.stream().filter(quoted::contains).count() >= QUOTED * content.size()) {
      kinds.add(SpeakerCounts.Kind.DIRECT);
    }
    boolean pronoun = source.stream().allMatch(w -> PRONOUNS.contains(words.get(w).toLowerCase(Locale.ROOT)));
    boolean named = source.stream().anyMatch(w -> isName(words.get(w)));
    if (!pronoun && (!named || source.stream().anyMatch(organisations::contains))) {
      kinds.add(SpeakerCounts.Kind.NOMINAL_OR_ORGANISATION);
    }
    return new SpeakerCounts.Wanted(content, source, kinds);
  }

  private static boolean isName(String word) {
    return word.length() > 2 && Character.isUpperCase(word.codePointAt(0)) && !PRONOUNS.contains(word.toLowerCase(Locale.ROOT));
  }
}
