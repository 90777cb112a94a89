/**
 * The command line, thin over the rest: {@link org.rapporteur.app.Rapporteur} is the program, {@code ReadCommand} and {@code
 * VerifyCommand} its commands. {@code BatchReader} reads articles on threads, {@code RecordFiles} puts files in place whole or
 * not at all. A trap: nothing here may print a stack trace to a user who did not ask for one with {@code --debug}.
 */
package org.rapporteur.app;
