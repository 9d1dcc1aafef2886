/**
 * Tells a family by mail that there is something to look at: written down with its cause, sent afterwards, without a personal detail. Hides where mail
 * goes, how often it is tried, and how it leaves.
 */
@NullMarked
package nl.kindkring.consent.notification;

import org.jspecify.annotations.NullMarked;
