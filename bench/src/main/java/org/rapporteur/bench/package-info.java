/**
 * How fast the program is. {@link org.rapporteur.bench.StageBenchmark} and {@link org.rapporteur.bench.ReaderBenchmark} are JMH
 * benchmarks, each of one job over one {@link org.rapporteur.bench.Corpus}; {@code BenchmarkCorrectnessTest} shows that each job does
 * what the program does. {@code org.rapporteur.bench.speed} times whole runs. See {@code docs/benchmarks.md}.
 */
package org.rapporteur.bench;
