/**
 * What people do in the directory and with cases, one class an activity: look up the facts, let the domain decide, store what happened.
 * Hides loading, storing, keys and read models from the API.
 */
@NullMarked
package nl.kindkring.team.application;

import org.jspecify.annotations.NullMarked;
