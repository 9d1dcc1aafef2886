/**
 * How the history of the directory and of cases stands in the store: type names, versions, upcasters.
 * Hides the stored form from the domain, so that either can change without the other.
 */
@NullMarked
package nl.kindkring.team.persistence;

import org.jspecify.annotations.NullMarked;
