package org.rapporteur.model;

/** What a speaker does by saying it. Each act's definition is in docs/formats/record-1.md. */
public enum Act {
  ASSERT,
  DENY,
  ACCUSE,
  CRITICISE,
  DEMAND,
  ASK,
  THREATEN,
  PROMISE,
  OFFER,
  AGREE,
  PROPOSE,
  REJECT,
  PRAISE,
  THANK,
  APOLOGISE,
  ANNOUNCE,
  PREDICT
}
