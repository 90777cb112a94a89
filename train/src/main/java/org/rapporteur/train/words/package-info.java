/** Classes of words, learned from plain text: what stands beside a word tells what it resembles. */
package org.rapporteur.train.words;
