/**
 * Articles in: files, folders, patterns and standard input become {@link org.rapporteur.model.Article}s, or are refused with a reason.
 *
 * <p>Read {@link org.rapporteur.io.input.ArticleLoader} first, the whole way by name; then {@code InputFinder} (which files),
 * {@code FileKind} (what a file is), {@code TextDecoder} (bytes to characters), the readers of each kind ({@code PlainTextReader},
 * {@code HtmlReader}, {@code JsonLinesReader}, {@code JsonReader}) and {@code ArticleMaker} (what every kind must pass). Bad input is data: nothing here throws because
 * a file is bad. Traps: a plain text file's text is kept to the character, line ends too, because every span counts in it; an id is
 * made from content, so the same text with the same origin is one article, however many files hold it.
 */
package org.rapporteur.io.input;
