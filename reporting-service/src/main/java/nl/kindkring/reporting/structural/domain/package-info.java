/**
 * Structural signals (L18): an anonymous finding for childcare, education and municipality, and what they do with it; commands, events, states, rules, and what may
 * not stand in its text. Hides nothing; knows no framework.
 */
@NullMarked
package nl.kindkring.reporting.structural.domain;

import org.jspecify.annotations.NullMarked;
