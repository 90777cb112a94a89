package org.rapporteur.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.TokenMention;
import org.rapporteur.language.coreference.MentionReader.Reading;
import org.rapporteur.lexicon.ActorNouns.ActorNoun;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Metonyms.Metonym;
import org.rapporteur.lexicon.Organizations.Organization;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Mention;

/** The PLOVER sector of an entity: by its office, by the lists, or by the noun that describes it; the first mention that tells counts. */
final class Sectors {
  private static final Set<String> WHOSE = Set.of("IGO", "UNO", "EUR", "NGO", "IMG", "REB", "PTY", "PRM", "MNC");

  private static final int LONGEST_OWNER = 3;
  /** How names of news outlets end. */
  private static final String NEWS = "news";

  private final Lexicon lexicon;

  Sectors(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Optional<String> of(Analysis analysis, Draft draft) {
    if (draft.type() == EntityType.STATE) {
      return Optional.of("GOV");
    }
    if (draft.type() == EntityType.PLACE) {
      return Optional.empty();
    }
    Optional<String> courtesy = Optional.empty();
    for (int m = 0; m < draft.tokens().size(); m++) {
      Reading reading = draft.readings().get(m);
      Optional<String> sector = of(analysis, draft, draft.tokens().get(m), reading);
      boolean office = reading.title().filter(title -> lexicon.honorifics().isBefore(title.words())).isEmpty();
      if (sector.isPresent() && office) {
        return sector;
      }
      courtesy = courtesy.or(() -> sector);
    }
    return courtesy; // a "Dr." may be a minister: a courtesy counts only where nothing else tells
  }

  private Optional<String> of(Analysis analysis, Draft draft, TokenMention mention, Reading reading) {
    if (mention.kind() == Mention.Kind.PRONOUN) {
      return Optional.empty();
    }
    Optional<String> office = reading.title().flatMap(title -> title.sector());
    if (draft.type() == EntityType.PERSON && office.isPresent()) {
      return office;
    }
    String words = reading.head().of(analysis.text());
    Optional<String> listed = lexicon.organizations().named(words).map(Organization::sector)
        .or(() -> lexicon.metonyms().named(words).map(Metonym::sector));
    return mention.kind() == Mention.Kind.NAME && listed.isPresent() && draft.type() != EntityType.PERSON
        ? listed
        : noun(analysis, draft, mention);
  }

  /** "Taliban fighters" are what the Taliban are; "German prosecutors" what prosecutors are. */
  private Optional<String> noun(Analysis analysis, Draft draft, TokenMention mention) {
    for (int t = mention.first(); t < mention.head(); t++) {
      Optional<String> owner = owner(analysis, t, mention.head());
      if (owner.isPresent()) {
        return owner;
      }
    }
    Optional<String> last = noun(analysis, mention, mention.kind() == Mention.Kind.NAME ? mention.end() - 1 : mention.head());
    boolean news = mention.kind() == Mention.Kind.NAME && draft.type() == EntityType.ORGANIZATION
        && analysis.lower(mention.end() - 1).endsWith(NEWS);
    if (news) {
      return Optional.of("JRN");
    }
    boolean further = last.isEmpty() && mention.kind() == Mention.Kind.NAME && mention.head() < mention.end() - 1;
    return further ? noun(analysis, mention, mention.head()) : last; // "Committee on Trade"
  }

  /** The sector of an organisation that owns what is described: of one to three words from a token on. */
  private Optional<String> owner(Analysis analysis, int first, int head) {
    for (int end = Math.min(head, first + LONGEST_OWNER); end > first; end--) {
      String words = analysis.span(first, end).of(analysis.text());
      Optional<String> owner = lexicon.organizations().named(words).map(Organization::sector).filter(WHOSE::contains);
      if (owner.isPresent()) {
        return owner;
      }
    }
    return Optional.empty();
  }

  private Optional<String> noun(Analysis analysis, TokenMention mention, int head) {
    String lemma = analysis.lemma(head).toLowerCase(Locale.ROOT);
    Optional<ActorNoun> pair = head > mention.first()
        ? lexicon.nouns().find(analysis.lower(head - 1) + " " + lemma)
        : Optional.empty();
    return pair.or(() -> lexicon.nouns().find(lemma)).or(() -> lexicon.nouns().find(analysis.lower(head))).flatMap(ActorNoun::sector);
  }
}
