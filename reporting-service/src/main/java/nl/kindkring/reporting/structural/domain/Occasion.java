package nl.kindkring.reporting.structural.domain;

import java.util.Optional;

/**
 * The released figures because of which detection proposes a signal. All of it was public already.
 *
 * @param table name in the catalogue
 * @param cell codes by dimension, as in the key of the record: {@code theme=C1}
 * @param period name of the period: {@code 2026-Q1}
 * @param count the figure as it was released
 * @param expected what the periods before led one to expect; empty when the theme became visible for the first time
 */
public record Occasion(String table, String cell, String period, int count, Optional<Integer> expected) {}
