/** The whole path by name: {@link org.rapporteur.read.ArticleReader} reads one article, {@link org.rapporteur.read.StoryReader} compares many. */
package org.rapporteur.read;
