/** What the stages hand on about one article: {@link org.rapporteur.annotation.AnnotatedArticle} in, {@link org.rapporteur.annotation.ArticleFacts} out. */
package org.rapporteur.annotation;
