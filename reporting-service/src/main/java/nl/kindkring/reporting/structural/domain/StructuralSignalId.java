package nl.kindkring.reporting.structural.domain;

import java.util.UUID;

/** A structural signal: also the id of its event stream and of its resource. */
public record StructuralSignalId(UUID value) {}
