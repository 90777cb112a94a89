/**
 * Who an actor is: {@link org.rapporteur.actor.EntityFinder} makes entities of coreference chains, with type, fullest name, country,
 * roles and PLOVER sector. Who holds an office comes from the text alone. A trap: entities of one article are not yet joined with those of others.
 */
package org.rapporteur.actor;
