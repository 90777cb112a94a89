/**
 * Re-checks a record from the record alone, and shares no code with what made it: a mistake there is not repeated here. Start at
 * {@link org.rapporteur.verify.Verifier}. What it checks stands in docs/formats/record-1.md, the shapes in
 * {@code record-1.schema.json} beside this package. A trap: offsets here are Unicode code points, as in the file, and become
 * Java's own only inside {@link org.rapporteur.verify.ArticleText}.
 */
package org.rapporteur.verify;
