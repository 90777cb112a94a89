package org.rapporteur.model;

/** An input that was refused. {@code place} names file and, where it has lines, line. */
public record Skipped(String place, String reason) {}
