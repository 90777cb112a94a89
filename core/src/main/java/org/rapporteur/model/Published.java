package org.rapporteur.model;

import java.util.Optional;

/** When an article was published, as far as known, and how that is known. */
public record Published(Period period, Basis basis, Optional<Evidence> evidence) {}
