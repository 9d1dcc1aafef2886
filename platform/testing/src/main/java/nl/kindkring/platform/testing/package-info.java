/**
 * The test kit of every service: real backends, real signed tokens, a probe on a topic, rules every service must obey.
 * Hides where PostgreSQL and Kafka come from and who signs the tokens.
 */
@NullMarked
package nl.kindkring.platform.testing;

import org.jspecify.annotations.NullMarked;
