package org.rapporteur.figure;

import java.util.Optional;

/**
 * What a quantity counts.
 *
 * @param what normalised: {@code killed}, {@code troops}, {@code money}, {@code duration_hours}, else the plural noun
 * @param end offset after the last character of quantity and noun
 * @param head token of the noun, or of the participle where there is no noun; -1 for money and measures
 */
record Counted(String what, Optional<String> unit, int end, int head) {}
