package org.rapporteur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.model.Act;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Statement;

/** What may close an undertaking in one story: reports of deeds, then refusals, by the words that tell of the deed and not of who. */
final class Deeds {
  /** @param report empty for a refusal */
  record Deed(Optional<EventReport> report, Evidence evidence, List<EntityId> by, List<EntityId> to, Set<String> words) {}

  private final ContentWords contentWords;
  private final Set<String> nameWords = new TreeSet<>();
  private final List<Deed> deeds = new ArrayList<>();
  private final Map<String, List<Integer>> index = new HashMap<>();

  Deeds(StoryFacts story, ContentWords contentWords) {
    this.contentWords = contentWords;
    story.articles().forEach(a -> a.entities().stream().filter(e -> e.isNamed()).forEach(e -> nameWords.addAll(contentWords.of(e.name()))));
    for (Event event : story.events()) {
      for (EventReport report : event.reports()) {
        add(Optional.of(report), new Evidence(report.article(), report.span()), report.actors(), report.recipients(), story);
      }
    }
    for (Statement statement : story.statements()) {
      Optional<EntityId> speaker = statement.speaker().entityId();
      if (statement.act() == Act.REJECT && speaker.isPresent()) {
        List<EntityId> to = statement.addressee().map(List::of).orElse(List.of());
        add(Optional.empty(), new Evidence(statement.article(), statement.evidence()), List.of(speaker.get()), to, story);
      }
    }
  }

  private void add(Optional<EventReport> report, Evidence where, List<EntityId> by, List<EntityId> to, StoryFacts story) {
    Set<String> words = withoutNames(contentWords.of(story.words(where)));
    words.forEach(word -> index.computeIfAbsent(word, w -> new ArrayList<>()).add(deeds.size()));
    deeds.add(new Deed(report, where, by, to, words));
  }

  /** Names of parties are in every telling of what they do and make no two deeds alike. */
  Set<String> withoutNames(Set<String> words) {
    Set<String> left = new TreeSet<>(words);
    left.removeAll(nameWords);
    return left;
  }

  /** Deeds that share a word with {@code words}, in order. */
  List<Deed> sharing(Set<String> words) {
    TreeSet<Integer> found = new TreeSet<>();
    words.forEach(word -> found.addAll(index.getOrDefault(word, List.of())));
    return found.stream().map(deeds::get).toList();
  }
}
