package org.rapporteur.model;

import java.util.Optional;

/** An office or position that an article gives a person, such as "foreign minister" of Russia. */
public record Role(String title, Optional<EntityId> of, Evidence evidence) {}
