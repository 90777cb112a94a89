/**
 * What is report and what is page: {@link org.rapporteur.text.ArticleCleaner} marks the lines that are not the report, and
 * {@link org.rapporteur.text.ResourceTable} reads the word lists of this and other packages. A trap: nothing is ever cut out of an
 * article's text, so that spans count in it for ever; excluded ranges are only marked.
 */
package org.rapporteur.text;
