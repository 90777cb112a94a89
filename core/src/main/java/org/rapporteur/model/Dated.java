package org.rapporteur.model;

/** A period and how it is known. */
public record Dated(Period period, Basis basis) {}
