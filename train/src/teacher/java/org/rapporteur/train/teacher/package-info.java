/**
 * Runs NLP4J over our sentences so that the analyser can learn from it. Not part of the normal build: its models are 260 MB. Build it with
 * {@code mvn -Pteacher -pl train -am package}.
 */
package org.rapporteur.train.teacher;
