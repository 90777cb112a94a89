/**
 * The values everything else is made of. Read {@link org.rapporteur.model.Span} first, then {@link org.rapporteur.model.Article},
 * {@link org.rapporteur.model.Evidence}, the facts ({@link org.rapporteur.model.Entity}, {@link org.rapporteur.model.Statement},
 * {@link org.rapporteur.model.EventReport}, {@link org.rapporteur.model.Figure}, {@link org.rapporteur.model.TimeExpression}), what
 * comparing makes of them ({@link org.rapporteur.model.Event}, {@link org.rapporteur.model.Story},
 * {@link org.rapporteur.model.Difference}), and {@link org.rapporteur.model.RecordDocument}. Records copy their lists: an existing
 * object is a valid object. A trap: spans count UTF-16 units here and code points in written records.
 */
package org.rapporteur.model;
