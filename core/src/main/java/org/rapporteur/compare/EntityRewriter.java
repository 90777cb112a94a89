package org.rapporteur.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.annotation.ArticleFacts;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Speaker;
import org.rapporteur.model.Statement;

/** Rewrites the facts of articles so that they name joined entities. An id that was not joined stays as it is. */
public final class EntityRewriter {
  private final Map<EntityId, EntityId> joined;

  /** @param joined from the id of an entity in one article to that of the entity it belongs to */
  public EntityRewriter(Map<EntityId, EntityId> joined) {
    this.joined = joined;
  }

  /** The same facts about joined entities; the list of entities is left as the article has it. */
  public ArticleFacts rewrite(ArticleFacts facts) {
    return new ArticleFacts(
        facts.article(),
        facts.published(),
        facts.entities(),
        facts.statements().stream().map(this::rewrite).toList(),
        facts.events().stream().map(this::rewrite).toList(),
        facts.figures().stream().map(this::rewrite).toList(),
        facts.times(),
        facts.commitments().stream().map(this::rewrite).toList(),
        facts.fingerprint(),
        facts.diagnostics());
  }

  private EntityId rewrite(EntityId id) {
    return joined.getOrDefault(id, id);
  }

  private Optional<EntityId> rewrite(Optional<EntityId> id) {
    return id.map(this::rewrite);
  }

  private List<EntityId> rewrite(List<EntityId> ids) {
    LinkedHashSet<EntityId> distinct = new LinkedHashSet<>();
    ids.forEach(id -> distinct.add(rewrite(id)));
    return List.copyOf(distinct);
  }

  private Statement rewrite(Statement s) {
    Speaker speaker = s.speaker();
    if (speaker instanceof Speaker.Known known) {
      speaker = new Speaker.Known(rewrite(known.entity()), known.mention(), known.kind());
    }
    return new Statement(
        s.id(), s.article(), speaker, rewrite(s.addressee()), s.form(), s.act(), s.cue(), s.content(), s.when(), s.venue(), s.within(),
        s.evidence(), s.rule(), s.confidence(), s.repeats());
  }

  private EventReport rewrite(EventReport e) {
    return new EventReport(
        e.id(), e.article(), e.span(), e.trigger(), e.type(), e.mode(), e.contexts(), e.cameo(), rewrite(e.actors()),
        rewrite(e.recipients()), e.status(), e.when(), rewrite(e.place()), e.magnitude(), e.accordingTo(), e.reason());
  }

  private Figure rewrite(Figure f) {
    return new Figure(
        f.id(), f.article(), f.span(), f.what(), f.min(), f.max(), f.unit(), rewrite(f.of()), f.asOf(), f.event(), f.accordingTo());
  }

  private Commitment rewrite(Commitment c) {
    return new Commitment(
        c.id(), c.article(), rewrite(c.by()), rewrite(c.to()), c.what(), c.due(), c.condition(), c.state(), c.statement(), c.event(),
        c.evidence(), c.closedBy());
  }
}
