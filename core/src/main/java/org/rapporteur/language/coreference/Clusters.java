package org.rapporteur.language.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.language.coreference.Phrase.Form;
import org.rapporteur.lexicon.Gender;

/**
 * Which phrases go together so far, with what is known of each cluster. A cluster is named by the number of one of its phrases, its
 * root. Not thread-safe; lives for one article.
 */
final class Clusters {
  private final List<Phrase> phrases;
  private final int[] parent;
  private final int[] size;
  private final int[] first;
  private final Sort[] sort;
  private final Gender[] gender;
  private final boolean[] named;
  private final boolean[] anchored;
  private final String[] country;

  Clusters(List<Phrase> phrases) {
    this.phrases = phrases;
    int count = phrases.size();
    parent = new int[count];
    size = new int[count];
    first = new int[count];
    sort = new Sort[count];
    gender = new Gender[count];
    named = new boolean[count];
    anchored = new boolean[count];
    country = new String[count];
    for (int p = 0; p < count; p++) {
      Phrase phrase = phrases.get(p);
      parent[p] = p;
      size[p] = 1;
      first[p] = p;
      sort[p] = phrase.sort();
      gender[p] = phrase.traits().gender();
      named[p] = phrase.is(Form.NAME);
      anchored[p] = phrase.is(Form.NAME) || phrase.is(Form.NOMINAL);
      country[p] = phrase.traits().country().orElse(null);
    }
  }

  List<Phrase> phrases() {
    return phrases;
  }

  Phrase phrase(int number) {
    return phrases.get(number);
  }

  /** The cluster of a phrase. */
  int of(int phrase) {
    int root = phrase;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  int size(int cluster) {
    return size[cluster];
  }

  /** The number of its first phrase. */
  int first(int cluster) {
    return first[cluster];
  }

  Sort sort(int cluster) {
    return sort[cluster];
  }

  Gender gender(int cluster) {
    return gender[cluster];
  }

  boolean isNamed(int cluster) {
    return named[cluster];
  }

  /** Whether it has a name or a description. */
  boolean isAnchored(int cluster) {
    return anchored[cluster];
  }

  Optional<String> country(int cluster) {
    return Optional.ofNullable(country[cluster]);
  }

  /** Whether no gender, sort or country speaks against joining. */
  boolean fit(int a, int b) {
    boolean sorts = sort[a] == sort[b] || sort[a] == Sort.OPEN || sort[b] == Sort.OPEN;
    boolean countries = country[a] == null || country[b] == null || country[a].equals(country[b]);
    return sorts && countries && gender[a].fits(gender[b]);
  }

  /** Whether both have names: if they were one, the names would have joined them. */
  boolean areNamedApart(int a, int b) {
    return a != b && named[a] && named[b];
  }

  /** Joins the clusters of two phrases. */
  void join(int one, int other) {
    int a = of(one);
    int b = of(other);
    if (a == b) {
      return;
    }
    int root = size[a] > size[b] || size[a] == size[b] && a < b ? a : b;
    int child = root == a ? b : a;
    parent[child] = root;
    size[root] += size[child];
    first[root] = Math.min(first[root], first[child]);
    sort[root] = sort[root] == Sort.OPEN || sort[root] == Sort.THING && sort[child] != Sort.OPEN ? sort[child] : sort[root];
    gender[root] = gender[root] == Gender.OPEN ? gender[child] : gender[root];
    named[root] |= named[child];
    anchored[root] |= anchored[child];
    country[root] = country[root] == null ? country[child] : country[root];
  }

  /** The phrases of each cluster, both in order of position. */
  List<List<Phrase>> lists() {
    List<List<Phrase>> lists = new ArrayList<>();
    int[] place = new int[phrases.size()];
    for (int p = 0; p < phrases.size(); p++) {
      int root = of(p);
      if (place[root] == 0) {
        lists.add(new ArrayList<>());
        place[root] = lists.size();
      }
      lists.get(place[root] - 1).add(phrases.get(p));
    }
    return lists;
  }
}
