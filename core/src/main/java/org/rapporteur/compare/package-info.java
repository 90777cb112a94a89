/**
 * What many articles say together. Nothing here reads an article's text again but to quote it: the input is
 * {@link org.rapporteur.annotation.ArticleFacts} of each article, in the order of {@link org.rapporteur.compare.ArticleOrder}.
 * {@link org.rapporteur.read.StoryReader} names the steps in order; read that page first. A trap: the id of an entity is that of one
 * article until {@link org.rapporteur.compare.EntityJoiner} and {@link org.rapporteur.compare.EntityRewriter} have run.
 */
package org.rapporteur.compare;
