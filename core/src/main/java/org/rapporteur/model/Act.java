package org.rapporteur.model;

/** What a speaker does by saying it. Each act is defined in docs/formats/speech-acts.md. */
public enum Act {
  /** Tells something as fact or opinion, and none of the others. */
  ASSERT,
  /** Says that something of which the speaker or somebody else is accused or thought is not so. */
  DENY,
  /** Says that somebody has done or does wrong. */
  ACCUSE,
  /** Judges somebody or something badly without naming a wrong deed. */
  CRITICISE,
  /** Wants others to do or leave something, as their duty or under pressure. */
  DEMAND,
  /** Puts a question, or requests without pressure. */
  ASK,
  /** Says that the speaker's side will do harm, usually unless something happens. */
  THREATEN,
  /** Binds the speaker's side to do something that the hearer wants. */
  PROMISE,
  /** Says that the speaker's side is ready to do something, if the other side agrees. */
  OFFER,
  /** Accepts what somebody else proposed, asked or claimed. */
  AGREE,
  /** Puts forward something to be done by several or by others, without pressure. */
  PROPOSE,
  /** Refuses what somebody else proposed, asked or claimed, or to do something. */
  REJECT,
  /** Judges somebody or something well. */
  PRAISE,
  /** Thanks. */
  THANK,
  /** Says sorry, or regrets a deed of the speaker's own side. */
  APOLOGISE,
  /** Makes known what the speaker's side has decided or will do, as news. */
  ANNOUNCE,
  /** Says what others will do or what will happen. */
  PREDICT
}
