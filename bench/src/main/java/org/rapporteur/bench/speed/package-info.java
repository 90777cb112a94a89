/**
 * Times whole runs and writes {@code docs/evaluation/speed.md}: {@link org.rapporteur.bench.speed.Speed} is the command,
 * {@link org.rapporteur.bench.speed.Meter} measures, {@link org.rapporteur.bench.speed.SpeedPage} writes. Figures are compared with a
 * {@link org.rapporteur.bench.speed.Baseline} that is timed in the same run, since a machine's speed changes with what else it does.
 */
package org.rapporteur.bench.speed;
