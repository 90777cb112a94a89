package org.rapporteur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.annotation.ArticleFacts;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Difference;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Published;
import org.rapporteur.time.TimeResolver;

/** Takes articles for one story and joins them as the story reader does, but for entities: these are one when their names are. */
final class OneStory {
  private final Map<String, String> aliases = new HashMap<>();
  private final List<List<ArticleId>> copies = new ArrayList<>();

  /** Two names of one entity. */
  OneStory same(String name, String other) {
    aliases.put(other, name);
    return this;
  }

  OneStory copies(ArticleFacts... articles) {
    copies.add(List.of(articles).stream().map(a -> a.article().id()).toList());
    return this;
  }

  StoryFacts of(Told... told) {
    List<ArticleFacts> articles = ArticleOrder.sort(List.of(told).stream().map(Told::facts).toList());
    List<List<ArticleId>> stories = List.of(articles.stream().map(a -> a.article().id()).toList());
    Map<ArticleId, Published> published = new PublicationInference().infer(articles, stories);
    TimeResolver times = new TimeResolver(published, articles.stream().flatMap(a -> a.times().stream()).toList());
    Map<EntityId, EntityId> ids = new HashMap<>();
    Parties parties = new Parties(joined(articles, ids));
    List<ArticleFacts> same = articles.stream().map(new EntityRewriter(ids)::rewrite).toList();
    EventJoiner.Joined events = new EventJoiner().join(same, stories, copies, parties, times);
    return new StoryFacts(
        same, events.byStory().get(0), new StoryFacts.Shared(parties, ids, events.ofReport(), copies, published, times));
  }

  List<Difference> differences(Told... told) {
    return new DifferenceFinder().find(of(told));
  }

  private List<Entity> joined(List<ArticleFacts> articles, Map<EntityId, EntityId> ids) {
    Map<String, List<Entity>> groups = new LinkedHashMap<>();
    articles.forEach(
        a -> a.entities().forEach(
            e -> groups.computeIfAbsent(aliases.getOrDefault(e.name(), e.name()), n -> new ArrayList<>()).add(e)));
    List<Entity> joined = new ArrayList<>();
    for (List<Entity> group : groups.values()) {
      Entity first = group.get(0);
      group.forEach(e -> ids.put(e.id(), first.id()));
      List<Mention> mentions = group.stream().flatMap(e -> e.mentions().stream()).toList();
      joined.add(
          new Entity(
              first.id(), first.type(), first.name(), group.stream().map(Entity::name).distinct().toList(), first.country(),
              first.roles(), first.sector(), mentions));
    }
    return joined;
  }
}
