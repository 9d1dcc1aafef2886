/**
 * What signal-service publishes about questions and concerns, coded.
 * Hides the words people wrote, and any link between an alias and a child.
 */
package nl.kindkring.contracts.signal;
