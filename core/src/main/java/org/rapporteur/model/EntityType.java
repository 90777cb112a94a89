package org.rapporteur.model;

/** What an entity is. A state includes its government and its capital where the capital stands for it. */
public enum EntityType {
  PERSON,
  STATE,
  ORGANIZATION,
  GROUP,
  PLACE
}
