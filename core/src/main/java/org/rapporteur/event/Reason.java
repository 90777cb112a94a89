package org.rapporteur.event;

/**
 * Why a word that might have told an event tells none. Never renamed once released; docs/formats/explanation.md has an
 * example of each.
 */
public enum Reason {
  /** The lexicon has the word only as another part of speech: "hit" as a verb, not in "the hit". */
  OTHER_PART_OF_SPEECH("is in the lexicon only as"),
  /** The word is, or is part of, a name: "the Talks" as a proper noun. */
  NAME("is part of a name"),
  /** The verb form only modifies a noun: "the attacking side". */
  MODIFIER("only modifies a noun"),
  /** The lexicon has the word, but the words around it fit none of its entries: "struck a pose". */
  NO_FRAME("fits no entry of the lexicon"),
  /** The word's object tells the event better: the drills in "held joint drills near the border". */
  TOLD_BY_OBJECT("told by its object"),
  /** What another event of the sentence is about: the invasion in "condemned the invasion". */
  CONTENT_OF_EVENT("content of"),
  /** The sentence says that it did not, or will not, take place. */
  DID_NOT_HAPPEN("did not happen"),
  /** What is only meant to be done: "met to discuss an alliance". */
  PURPOSE("only a purpose"),
  /** Not yet done, and spoken of in a statement that is an event itself: what is demanded, promised, threatened. */
  CONTENT_OF_STATEMENT("content of a statement that is"),
  /** No party to it is named. */
  NOBODY_NAMED("nobody named"),
  /** Somebody is named, but nobody who does it, and events of its type need a doer. */
  NO_ACTOR("no actor"),
  /** Nobody has spoken of it as more than thinkable: "could work together", "discussed sanctions". */
  ONLY_THOUGHT_OF("only thought of"),
  /** Whoever does it is a pronoun, or a description such as "the leaders", that nothing in the text fills. */
  NOBODY_KNOWN_BEHIND("nobody known behind"),
  /** Violence, arrests or protests that are only expected, and nobody says of whom. */
  NOBODY_WHO_WOULD("nobody known who would"),
  /** All its parties are "people", "companies" and the like. */
  NOBODY_IN_PARTICULAR("nobody in particular"),
  /** Who "we" are that do it, or will, the speaker leaves open. */
  WE_NOT_THE_SPEAKER("a speaker's \"we\" is not the speaker"),
  /** It takes another party, with or for whom it is done, and none is named. */
  NO_OTHER_PARTY("nobody with or for whom it is done"),
  /** Below the lead of a report: an infinitive, participle or adjective that no verb of its own asserts. */
  ASIDE_FURTHER_DOWN("no statement of its own, outside the lead"),
  /** Below the lead of a report: all who do it are "experts", "two sides" and the like, or attacks are nobody's. */
  NOBODY_IN_PARTICULAR_FURTHER_DOWN("nobody in particular, outside the lead"),
  /** Below the lead of a report: what happens between two, of whom one is named. */
  ONE_PARTY_FURTHER_DOWN("one party only, outside the lead"),
  /** How something else is done: "in coordination with". */
  MANNER("the manner of something else"),
  /** Harm in an accident, by weather or disease, that nobody does. */
  ACCIDENT("an accident"),
  /** Harm by a thing that is neither a weapon nor somebody's deed: "the virus killed". */
  DONE_BY_A_THING("done by something that is no party"),
  /** A word that may tell a deed, and here tells an aim, a danger or a rule: "the law targets smugglers". */
  NOTHING_DONE("an aim, a danger or a rule and no deed"),
  /** A thing threatens or is threatened: "the war threatens supplies". */
  THREAT_OF_A_THING("a thing threatens, or is threatened"),
  /** Talks with the press. */
  INTERVIEW("an interview"),
  /** A visit to somebody or somewhere without public power. */
  VISIT_TO_PRIVATE_LIFE("a visit to nobody in public life"),
  /** None of its parties acts in politics. */
  NO_POLITICAL_ACTOR("no political actor"),
  /** None of its parties holds public power or seeks it, or the whole article is about sport, science, business or show. */
  NOBODY_IN_PUBLIC_LIFE("nobody in public life"),
  /** The sentence speaks of sport, business, show or history. */
  OTHER_SETTING("another setting"),
  /** A statement's act, which a word of the lexicon has told already. */
  CODED_BY_A_WORD("coded by a word"),
  /** A statement's act of a quotation that stands alone: no word tells the act. */
  NO_CUE("no word tells who says it how"),
  /** A statement's act whose speaker could not be named. */
  SPEAKER_UNKNOWN("its speaker is not known"),
  /** A statement's act that a noun tells: "the demand that". */
  NO_VERB("no verb tells the act"),
  /** A statement's act that "said" leaves open, so that it had to be guessed, by a speaker out of public life. */
  ACT_GUESSED("the act is guessed and the speaker not in public life"),
  /** A statement's act that only advises. */
  ADVICE("only advice"),
  /** What a question asks, "Will Chad withdraw?", or a statement's act that wants to know something and demands nothing. */
  QUESTION("only a question"),
  /** What somebody only wishes to do, or a statement's act that is no more: "wants to leave". */
  OWN_WISH("only a wish to do something oneself"),
  /** A statement's act whose word is read as denied, as only meant or as part of another event. */
  ITS_WORD_IS_UNDONE("its word tells nothing done"),
  /** A statement's act with nobody in particular, or below the lead nobody to whom. */
  TOO_LITTLE_KNOWN("not enough known of who says so to whom"),
  /** Praise or blame for nobody who acts in politics. */
  JUDGES_NOBODY_POLITICAL("praises or blames no political actor"),
  /** Another word of the sentence tells the same with more of its parties. */
  TOLD_BY_ANOTHER_WORD("told by another word of the sentence");

  private final String words;

  Reason(String words) {
    this.words = words;
  }

  /** The reason in a few words, which a detail may follow. */
  public String words() {
    return words;
  }
}
