package org.rapporteur.event;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Status;

/**
 * PLOVER's rules that turn one type into another (manual 2.0, auxiliary modes) and that read the mode of a request, refusal or
 * threat
 * from what it is about.
 */
final class ContentRules {
  private static final Set<EventType> FRIENDLY =
      EnumSet.of(EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID, EventType.RETREAT, EventType.CONCEDE);
  private static final Set<EventType> HOSTILE =
      EnumSet.of(EventType.SANCTION, EventType.COERCE, EventType.PROTEST, EventType.ASSAULT, EventType.MOBILIZE);
  private static final Set<String> COMMITTING =
      Set.of(
          StandingFinder.TO_BE, StandingFinder.GOING_TO, "look",
          "will", "'ll", "’ll", "shall", "wo", "would", "pledge", "promise", "vow", "commit", "volunteer", "ready", "willing",
          "prepared", "seek",
          "committed", "readiness", "willingness", "commitment", "undertake", "agree", "swear");

  private ContentRules() {}

  /** The mode that the content of {@code type} gives it, and a CAMEO code where there is a telling one. */
  static Candidate withContent(Candidate outer, EventType content) {
    if (outer.mode().isPresent()) {
      return outer;
    }
    return switch (outer.type()) {
      case REQUEST -> outer.with(Optional.of(requested(content)), outer.cameo().or(() -> requestCode(content)));
      case REJECT -> outer.with(Optional.of(requested(content)), outer.cameo().or(() -> rejectCode(content)));
      case THREATEN -> outer.with(threatened(content), outer.cameo());
      case AGREE -> outer.with(outer.mode(), outer.cameo().or(() -> agreeCode(content)));
      default -> outer;
    };
  }

  private static String requested(EventType content) {
    return switch (content) {
      case AID, COOPERATE, SUPPORT -> "assist";
      case CONSULT -> "meet";
      case RETREAT, CONCEDE, ASSAULT, COERCE, SANCTION, MOBILIZE, PROTEST -> "yield";
      default -> "change";
    };
  }

  private static Optional<String> requestCode(EventType content) {
    return switch (content) {
      case AID -> Optional.of("103");
      case COOPERATE -> Optional.of("101");
      case SUPPORT -> Optional.of("102");
      case CONSULT -> Optional.of("106");
      case RETREAT, CONCEDE -> Optional.of("105");
      case ASSAULT, MOBILIZE -> Optional.of("1056");
      case SANCTION -> Optional.of("1054");
      default -> Optional.empty();
    };
  }

  private static Optional<String> rejectCode(EventType content) {
    return switch (content) {
      case AID -> Optional.of("122");
      case COOPERATE, SUPPORT -> Optional.of("121");
      case CONSULT -> Optional.of("125");
      case AGREE -> Optional.of("127");
      case RETREAT, CONCEDE -> Optional.of("124");
      default -> Optional.empty();
    };
  }

  private static Optional<String> agreeCode(EventType content) {
    return switch (content) {
      case CONSULT -> Optional.of("036");
      case AID -> Optional.of("033");
      case COOPERATE -> Optional.of("031");
      case SUPPORT -> Optional.of("032");
      case RETREAT, CONCEDE -> Optional.of("035");
      default -> Optional.empty();
    };
  }

  private static Optional<String> threatened(EventType content) {
    return switch (content) {
      case ASSAULT, MOBILIZE -> Optional.of("violence");
      case SANCTION -> Optional.of("relations");
      case COERCE -> Optional.of("restrict");
      default -> Optional.empty();
    };
  }

  /**
   * The type that a future or refused deed has: a promised one is AGREE, a refused one REJECT, one held out by its own doer
   * THREATEN.
   *
   * @param own whether the doer himself says so
   */
  static Candidate settled(Candidate candidate, boolean own) {
    Standing standing = candidate.standing();
    String cue = standing.cue().orElse("");
    boolean future = standing.status() == Status.PLANNED || standing.status() == Status.POSSIBLE && own && cue.equals("would");
    if (standing.negated()) {
      boolean refusing = FRIENDLY.contains(candidate.type()) || candidate.type() == EventType.AGREE;
      boolean refused = refusing && standing.cue().filter(REFUSING::contains).isPresent();
      Standing done = new Standing(Status.HAPPENED, Optional.of(cue), false, standing.absorber());
      return refused ? candidate.as(EventType.REJECT, Optional.of(requested(candidate.type())), done) : candidate;
    }
    boolean joint = candidate.type() == EventType.COOPERATE && standing.status() == Status.PLANNED;
    if (future && (joint || COMMITTING.contains(cue)) && !candidate.parties().actors().isEmpty()) {
      if (FRIENDLY.contains(candidate.type())) {
        Candidate agreed = candidate.as(EventType.AGREE, Optional.empty(), standing.with(Status.PLANNED, cue));
        return agreed.with(Optional.empty(), agreeCode(candidate.type()));
      }
      if (own && HOSTILE.contains(candidate.type())) {
        return candidate.as(EventType.THREATEN, threatened(candidate.type()), standing.with(Status.PLANNED, cue));
      }
    }
    return candidate;
  }

  private static final Set<String> REFUSING = Set.of("will not", "refuse", "decline", "reject", "refusal", "unwilling");
}
