/**
 * What services tell each other: the events, the topics they travel on, and the files that describe both.
 * Hides nothing and depends on nothing; how a service stores its own events is not here.
 */
package nl.kindkring.contracts;
