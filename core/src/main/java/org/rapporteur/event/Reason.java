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
  /** Cooperation or demand that nobody has spoken of as more than thinkable: "could work together". */
  ONLY_THOUGHT_OF("only thought of"),
  /** None of its parties acts in politics. */
  NO_POLITICAL_ACTOR("no political actor"),
  /** None of its parties holds public power or seeks it. */
  NOBODY_IN_PUBLIC_LIFE("nobody in public life"),
  /** The sentence speaks of sport, business, show or history. */
  OTHER_SETTING("another setting"),
  /** A statement's act, which a word of the lexicon has told already. */
  CODED_BY_A_WORD("coded by a word"),
  /** A statement's act of a quotation that stands alone: no word tells the act. */
  NO_CUE("no word tells who says it how"),
  /** A statement's act whose speaker could not be named. */
  SPEAKER_UNKNOWN("its speaker is not known"),
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
