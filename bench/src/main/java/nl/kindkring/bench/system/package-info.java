/**
 * The whole system as {@code ./kindkring start} starts it: how long that takes, the memory of its processes, and how soon a withdrawn consent is
 * refused in another service.
 * Hides the accounts and the requests by which a case comes to be.
 */
@NullMarked
package nl.kindkring.bench.system;

import org.jspecify.annotations.NullMarked;
