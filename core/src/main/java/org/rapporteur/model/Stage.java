package org.rapporteur.model;

/**
 * One step of the path: a pure function of its input and of the immutable resources given to its constructor. No statics, clock,
 * network or writing into the argument; thread-safe; the same input gives the same output in the same order.
 *
 * <p>To add one: put it in the package of what it finds; say in its class comment what it reads and writes, the method in three
 * sentences, its source and its known misses; name it in {@code org.rapporteur.read.ArticleReader}, in order; give it a
 * contract in {@code StageContractsTest}, which fails without; give it tests of its own.
 */
@FunctionalInterface
public interface Stage<I, O> {
  Outcome<O> run(I input);
}
