package nl.kindkring.reporting.structural.domain;

/** Subject of a token. */
public record PersonId(String value) {}
