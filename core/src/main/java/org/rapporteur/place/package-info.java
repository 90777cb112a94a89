/**
 * Countries and cities by name: {@link org.rapporteur.place.Countries} with the adjectives, peoples and capitals of countries, and
 * {@link org.rapporteur.place.Cities} with the country a city or region lies in. A trap: many names are shared; an ambiguous one is no match.
 */
package org.rapporteur.place;
