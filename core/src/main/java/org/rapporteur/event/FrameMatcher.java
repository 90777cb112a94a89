package org.rapporteur.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.annotation.ArticleEntities;
import org.rapporteur.language.Analysis;
import org.rapporteur.model.EntityType;

/** Tells which lexicon entry, if any, a word and the tree around it fit. Immutable, made for one article. */
final class FrameMatcher {
  private static final Set<String> MODIFIERS = Set.of("amod", "compound", "advmod", "nmod");

  private final EventLexicon lexicon;
  private final Analysis analysis;
  private final ArticleEntities entities;
  private final Tree tree;

  FrameMatcher(EventLexicon lexicon, AnnotatedArticle annotated) {
    this.lexicon = lexicon;
    this.analysis = annotated.analysis();
    this.entities = annotated.entities();
    this.tree = new Tree(analysis);
  }

  /** The entry that asks most of those that fit. */
  Optional<Entry> match(int token) {
    Optional<Entry> joined = compound(token);
    char part = part(token);
    if (part == 0 || joined.isPresent()) {
      return joined;
    }
    Optional<Entry> found = first(lexicon.of(part, tree.lemma(token)), token);
    if (found.isEmpty() && !tree.lemma(token).equals(analysis.lower(token))) {
      found = first(lexicon.of(part, analysis.lower(token)), token);
    }
    if (found.isEmpty() && part == 'v') {
      found = first(lexicon.of(part, tree.lemma(token) + "e"), token); // rules for unknown forms may lose it: "ced" of "ceded"
    }
    return found;
  }

  /** An entry for a noun written in several words, "build-up", whatever part of speech its head was taken for. */
  private Optional<Entry> compound(int token) {
    for (String lemma : tree.compoundLemmas(token)) {
      Optional<Entry> found = first(lexicon.of('n', lemma), token);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Entry> first(List<Entry> entries, int token) {
    for (Entry entry : entries) {
      if (fit(entry.pattern(), token) == Fit.FITS) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** The part of speech under which the lexicon may have a word as a trigger: v, n, a, or 0 for none. */
  char part(int token) {
    if (tree.isVerb(token)) {
      String label = analysis.label(token);
      boolean modifier = label.equals("compound") || label.equals("amod") && analysis.child(token, "aux") < 0;
      return modifier || label.startsWith("aux") ? 0 : 'v';
    }
    String tag = analysis.tag(token);
    if (tag.equals("NN") || tag.equals("NNS")) {
      return 'n';
    }
    return tree.isAdjective(token) ? 'a' : 0;
  }

  /** Whether an entry's pattern fits the words around a token, or which of its conditions, the first in this order, does not. */
  enum Fit { FITS, PARTICLE, OBJECT, PHRASE, SUBJECT, MODIFIER, PREDICATE, CLAUSE, EXCLUDED }

  Fit fit(Pattern pattern, int token) {
    if (pattern.particle().isPresent() && !tree.hasParticle(token, pattern.particle().get())) {
      return Fit.PARTICLE;
    }
    if (!fitsObject(pattern, token)) {
      return Fit.OBJECT;
    }
    if (!fitsPhrase(pattern, token)) {
      return Fit.PHRASE;
    }
    if (!fitsSubject(pattern, token)) {
      return Fit.SUBJECT;
    }
    if (!pattern.modifiers().isEmpty() && !hasModifier(pattern, token)) {
      return Fit.MODIFIER;
    }
    if (!pattern.predicates().isEmpty() && !hasPredicate(pattern, token)) {
      return Fit.PREDICATE;
    }
    if (pattern.clause() && !hasClause(token, pattern.infinitive())) {
      return Fit.CLAUSE;
    }
    return !pattern.excluded().isEmpty() && isExcluded(pattern, token) ? Fit.EXCLUDED : Fit.FITS;
  }

  private boolean fitsObject(Pattern pattern, int token) {
    if (pattern.objects().isEmpty() && pattern.objectKind().isEmpty() && !pattern.bare()) {
      return true;
    }
    int object = pattern.part() == 'n' ? first(tree.phrases(token, "of")) : tree.patient(token);
    if (object < 0 && pattern.part() == 'v' && pattern.particle().isPresent()) {
      object = tree.particlePhrase(token, pattern.particle().get());
    }
    if (pattern.bare()) {
      return object < 0;
    }
    if (object < 0) {
      return pattern.part() == 'n' && hasCompound(pattern, token);
    }
    boolean named = pattern.objects().isEmpty() || isOne(pattern.objects(), object);
    return named && (pattern.objectKind().isEmpty() || isKind(pattern.objectKind().get(), object))
        || pattern.part() == 'n' && hasCompound(pattern, token);
  }

  /** "troop withdrawal" for "withdrawal of troops". */
  private boolean hasCompound(Pattern pattern, int token) {
    for (int child : analysis.children(token)) {
      if (analysis.label(child).startsWith("compound") && pattern.objects().contains(tree.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  /** The noun itself, one coordinated with it, or what it is a quantity of ("thousands of troops"). */
  private boolean isOne(Set<String> lemmas, int noun) {
    if (lemmas.contains(tree.lemma(noun)) || tree.compoundLemmas(noun).stream().anyMatch(lemmas::contains)) {
      return true;
    }
    for (int child : analysis.children(noun)) {
      boolean part = analysis.label(child).equals("conj")
          || analysis.label(child).equals("compound") && child < noun
          || analysis.label(child).equals("nmod") && tree.preposition(child).filter("of"::equals).isPresent();
      if (part && lemmas.contains(tree.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  private boolean isKind(String kind, int noun) {
    var reference = entities.at(noun);
    if (kind.equals("thing")) {
      return reference.isEmpty() && tree.isNoun(noun);
    }
    if (reference.isEmpty()) {
      return false;
    }
    EntityType type = reference.get().entity().type();
    return kind.equals("person") ? type == EntityType.PERSON : type != EntityType.PLACE;
  }

  private boolean fitsPhrase(Pattern pattern, int token) {
    if (pattern.prepositions().isEmpty()) {
      return true;
    }
    for (String preposition : pattern.prepositions()) {
      List<Integer> phrases = tree.phrases(token, preposition);
      if (phrases.isEmpty() && pattern.complements().isEmpty() && tree.hasParticle(token, preposition)) {
        return true;
      }
      for (int phrase : phrases) {
        boolean fronted =
            phrase < token && pattern.part() == 'v' && !pattern.complements().isEmpty() && tree.isVerb(token) && !tree.isPassive(token);
        if (fronted) {
          continue; // "with this money, Chad provided food" provides no money
        }
        if (pattern.complements().isEmpty() || isOne(pattern.complements(), phrase)) {
          return true;
        }
      }
    }
    return pattern.part() == 'v' && fitsPhraseOfObject(pattern, token);
  }

  /** "put pressure on": the phrase may hang on the object. */
  private boolean fitsPhraseOfObject(Pattern pattern, int token) {
    int object = tree.patient(token);
    if (object < 0 || object == token) {
      return false;
    }
    for (String preposition : pattern.prepositions()) {
      for (int phrase : tree.phrases(object, preposition)) {
        if (pattern.complements().isEmpty() || isOne(pattern.complements(), phrase)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean fitsSubject(Pattern pattern, int token) {
    if (pattern.paired() && !isPair(tree.surfaceSubject(token))) {
      return false;
    }
    if (pattern.subjects().isEmpty() && !pattern.personal()) {
      return true;
    }
    int subject = pattern.part() == 'n' ? -1 : tree.surfaceSubject(token);
    boolean named = pattern.subjects().isEmpty() || subject >= 0 && isOne(pattern.subjects(), subject);
    return named && (!pattern.personal() || subject >= 0 && isKind("person", subject));
  }

  private boolean isPair(int subject) {
    return subject >= 0 && analysis.child(subject, "conj") >= 0;
  }

  private boolean hasModifier(Pattern pattern, int token) {
    for (int child : analysis.children(token)) {
      String relation = tree.relation(child);
      if (MODIFIERS.contains(relation) && pattern.modifiers().contains(tree.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is done to what the pattern excludes: a verb's object, what a noun is "on" or "against". */
  private boolean isExcluded(Pattern pattern, int token) {
    if (pattern.part() == 'v') {
      int object = tree.patient(token);
      return object >= 0 && isOne(pattern.excluded(), object);
    }
    boolean joined = isPart(pattern.excluded(), token); // "a press release"
    return joined || Stream.of("on", "against", "of", "to").flatMap(p -> tree.phrases(token, p).stream())
        .anyMatch(phrase -> isOne(pattern.excluded(), phrase));
  }

  private boolean isPart(Set<String> lemmas, int noun) {
    for (int child : analysis.children(noun)) {
      if (analysis.label(child).startsWith("compound") && lemmas.contains(tree.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasPredicate(Pattern pattern, int token) {
    for (int child : analysis.children(token)) {
      String label = analysis.label(child);
      boolean complement = label.equals("xcomp") || label.equals("ccomp") || label.equals("obj") || label.equals("amod");
      if (complement && pattern.predicates().contains(tree.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasClause(int token, boolean infinitive) {
    for (int child : analysis.children(token)) {
      String label = analysis.label(child);
      boolean clause = label.equals("xcomp") || label.equals("ccomp") || label.equals("advcl");
      if (clause && (!infinitive || tree.isInfinitive(child))) {
        return true;
      }
    }
    return false;
  }

  private static int first(List<Integer> tokens) {
    return tokens.isEmpty() ? -1 : tokens.get(0);
  }
}
