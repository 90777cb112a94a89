package org.rapporteur.model;

/** Whether an event took place. */
public enum Status {
  HAPPENED,
  ONGOING,
  PLANNED,
  POSSIBLE,
  DENIED,
  CALLED_OFF
}
