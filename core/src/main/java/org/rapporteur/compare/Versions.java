package org.rapporteur.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Difference;
import org.rapporteur.model.Difference.Version;
import org.rapporteur.model.DifferenceId;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Ids;

/** Collects the versions of one point, each with where it stands. Not thread-safe; one for each point compared. */
final class Versions {
  private final StoryFacts story;
  private final Map<String, TreeSet<Evidence>> evidence = new LinkedHashMap<>();
  private final Map<String, String> shown = new LinkedHashMap<>();

  Versions(StoryFacts story) {
    this.story = story;
  }

  /**
   * @param key tells versions apart: the same key is the same version
   * @param value is shown for the version; the first one counts
   */
  void add(String key, String value, Evidence where) {
    evidence.computeIfAbsent(key, k -> new TreeSet<>(story.order().byEvidence())).add(where);
    shown.putIfAbsent(key, value);
  }

  /** Whether two articles that are not copies of each other give no version in common. */
  boolean differ() {
    Map<ArticleId, Set<String>> given = new LinkedHashMap<>();
    evidence.forEach((key, where) -> where.forEach(e -> given.computeIfAbsent(e.article(), x -> new HashSet<>()).add(key)));
    for (Map.Entry<ArticleId, Set<String>> one : given.entrySet()) {
      for (Map.Entry<ArticleId, Set<String>> other : given.entrySet()) {
        if (Collections.disjoint(one.getValue(), other.getValue()) && story.areIndependent(one.getKey(), other.getKey())) {
          return true;
        }
      }
    }
    return false;
  }

  /** @param subject id of the entity, event or statement it is about */
  Difference difference(Difference.Type type, Difference.Verdict verdict, String subject) {
    List<Version> versions = new ArrayList<>();
    evidence.forEach((key, where) -> versions.add(new Version(shown.get(key), List.copyOf(where))));
    versions.sort(Comparator.comparing((Version v) -> v.evidence().get(0), story.order().byEvidence()).thenComparing(Version::value));
    Evidence first = versions.get(0).evidence().get(0);
    Evidence second = versions.get(1).evidence().get(0);
    return new Difference(
        new DifferenceId(Ids.of("df", type, subject, first.article(), first.span(), second.article(), second.span())),
        story.id(), type, verdict, subject, versions);
  }
}
