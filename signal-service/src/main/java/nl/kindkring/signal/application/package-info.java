/**
 * What people do with signals, one class an activity: look up the facts, let the domain decide, store what happened.
 * Hides loading, storing, keys and read models from the API.
 */
@NullMarked
package nl.kindkring.signal.application;

import org.jspecify.annotations.NullMarked;
