package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Chain;
import org.rapporteur.language.TokenMention;
import org.rapporteur.language.coreference.MentionReader;
import org.rapporteur.language.coreference.MentionReader.Reading;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Ids;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Span;
import org.rapporteur.place.Country;

/** An entity in the making: one chain with all its mentions read. */
record Draft(
    EntityId id, EntityType type, String name, List<String> names, Optional<String> key, List<TokenMention> tokens, List<Reading> readings,
    List<Mention> mentions) {
  /** Empty for chains of pronouns alone and of things that do not act. */
  static Optional<Draft> of(EntityFinder.Input input, Chain chain, MentionReader reader, Lexicon lexicon) {
    boolean referring = chain.mentions().stream().anyMatch(mention -> mention.kind() != Mention.Kind.PRONOUN);
    if (chain.type().isEmpty() || !referring) {
      return Optional.empty();
    }
    Analysis analysis = input.analysis();
    List<Reading> readings = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (TokenMention token : chain.mentions()) {
      Reading reading = reader.read(token);
      readings.add(reading);
      mentions.add(new Mention(input.article().evidence(reading.phrase()), reading.head(), token.kind()));
    }
    Span first = readings.get(0).phrase();
    EntityId id = new EntityId(Ids.of("en", input.article().id(), first.start(), first.end()));
    Optional<String> key = key(chain, readings);
    return Optional.of(new Draft(id, chain.type().get(), name(analysis, chain, readings, key, lexicon), names(analysis, chain, readings),
        key, chain.mentions(), readings, mentions));
  }

  /** The readings that give the person an office. */
  List<Reading> offices() {
    return type == EntityType.PERSON ? readings.stream().filter(reading -> reading.title().isPresent()).toList() : List.of();
  }

  /** The country the first mention that tells any puts it in. */
  Optional<String> country() {
    return readings.stream().map(Reading::country).flatMap(Optional::stream).findFirst();
  }

  private static Optional<String> key(Chain chain, List<Reading> readings) {
    for (int m = 0; m < readings.size(); m++) {
      String key = readings.get(m).key();
      if (key.startsWith("state:") || key.startsWith("org:")) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }

  private static String name(Analysis analysis, Chain chain, List<Reading> readings, Optional<String> key, Lexicon lexicon) {
    Optional<String> listed = key.filter(k -> k.startsWith("state:"))
        .flatMap(k -> lexicon.countries().code(k.substring("state:".length()))).map(Country::name);
    String fullest = "";
    for (int m = 0; m < readings.size(); m++) {
      String head = readings.get(m).head().of(analysis.text());
      if (chain.mentions().get(m).kind() == Mention.Kind.NAME && words(head) > words(fullest)) {
        fullest = head;
      }
    }
    if (listed.isEmpty()) {
      listed = key.flatMap(k -> lexicon.organizations().key(k.substring(k.indexOf(':') + 1))).map(organization -> organization.name());
    }
    String named = fullest.isEmpty() ? description(analysis, chain, readings) : clean(fullest);
    return listed.orElse(named);
  }

  private static String description(Analysis analysis, Chain chain, List<Reading> readings) {
    for (int m = 0; m < readings.size(); m++) {
      if (chain.mentions().get(m).kind() == Mention.Kind.NOMINAL) {
        String phrase = clean(readings.get(m).phrase().of(analysis.text()));
        String bare = phrase.replaceFirst("^(?i:the|a|an) ", "");
        return bare.isEmpty() ? phrase : bare;
      }
    }
    return readings.get(0).phrase().of(analysis.text());
  }

  private static List<String> names(Analysis analysis, Chain chain, List<Reading> readings) {
    Set<String> names = new LinkedHashSet<>();
    for (int m = 0; m < readings.size(); m++) {
      if (chain.mentions().get(m).kind() != Mention.Kind.PRONOUN) {
        names.add(clean(readings.get(m).phrase().of(analysis.text())));
        if (chain.mentions().get(m).kind() == Mention.Kind.NAME) {
          names.add(clean(readings.get(m).head().of(analysis.text())));
        }
      }
    }
    return List.copyOf(names);
  }

  /** On one line, single spaces. */
  private static String clean(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }

  private static int words(String name) {
    return name.isEmpty() ? 0 : name.split("\\s+").length;
  }
}
