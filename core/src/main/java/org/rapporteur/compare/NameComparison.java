package org.rapporteur.compare;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rapporteur.annotation.ArticleFacts;
import org.rapporteur.model.Difference;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Mention;

/**
 * Finds names of one person, organisation or place spelled in different ways: "Sergei" and "Sergey". Two forms are spellings of each other
 * if they have as many words, and each word is the other's or a few letters from it. A surname for a full name, a title, an
 * abbreviation, and case or punctuation alone are no different spelling. Full names go before surnames by themselves.
 */
final class NameComparison implements Comparison {
  private static final Set<EntityType> TYPES = EnumSet.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE);
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int LEAST_LETTERS = 4;

  /** A form of a name in words, and where it first stands in each article. */
  private record Form(String[] words, String shown, Evidence where) {}

  @Override
  public List<Difference> find(StoryFacts story) {
    Map<EntityId, List<Form>> forms = new TreeMap<>();
    for (ArticleFacts article : story.articles()) {
      for (Entity entity : article.entities()) {
        if (TYPES.contains(entity.type())) {
          forms.computeIfAbsent(story.joined(entity.id()), id -> new ArrayList<>()).addAll(forms(entity, story));
        }
      }
    }
    List<Difference> found = new ArrayList<>();
    forms.forEach((entity, all) -> found.addAll(compare(entity, all, story)));
    return found;
  }

  private static List<Form> forms(Entity entity, StoryFacts story) {
    List<Form> forms = new ArrayList<>();
    for (Mention mention : entity.mentions()) {
      if (mention.kind() == Mention.Kind.NAME) {
        Evidence where = new Evidence(mention.evidence().article(), mention.head());
        String shown = story.words(where);
        forms.add(new Form(BREAK.split(shown.toLowerCase(Locale.ROOT).replaceAll("['’]s?$", "").strip()), shown, where));
      }
    }
    return forms;
  }

  private static List<Difference> compare(EntityId entity, List<Form> forms, StoryFacts story) {
    int most = forms.stream().mapToInt(f -> f.words().length).max().orElse(0);
    for (int length = most; length > 0; length--) {
      Versions versions = new Versions(story);
      int words = length;
      Map<String, List<Form>> spellings = new TreeMap<>();
      forms.stream().filter(f -> f.words().length == words)
          .forEach(f -> spellings.computeIfAbsent(String.join(" ", f.words()), k -> new ArrayList<>()).add(f));
      for (Map.Entry<String, List<Form>> spelling : spellings.entrySet()) {
        String[] own = spelling.getValue().get(0).words();
        if (spellings.values().stream().anyMatch(other -> isOtherSpelling(own, other.get(0).words()))) {
          spelling.getValue().forEach(form -> versions.add(spelling.getKey(), form.shown(), form.where()));
        }
      }
      if (versions.differ()) {
        return List.of(versions.difference(Difference.Type.NAME, Difference.Verdict.VARIANT, entity.value()));
      }
    }
    return List.of();
  }

  /** As many words, each alike, at least one not the same. */
  static boolean isOtherSpelling(String[] one, String[] other) {
    if (one.length != other.length || String.join("", one).equals(String.join("", other))) {
      return false;
    }
    for (int w = 0; w < one.length; w++) {
      if (!one[w].equals(other[w]) && !isAlike(one[w], other[w])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAlike(String one, String other) {
    String a = plain(one);
    String b = plain(other);
    if (a.equals(b)) {
      return true;
    }
    int shorter = Math.min(a.length(), b.length());
    int allowed = shorter < LEAST_LETTERS ? 0 : shorter < 6 ? 1 : shorter < 9 ? 2 : 3;
    boolean plural = a.equals(b + "s") || b.equals(a + "s");
    return !plural && EditDistance.within(a, b, allowed);
  }

  private static String plain(String word) {
    return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("").replace('ı', 'i').replace('ł', 'l');
  }
}
