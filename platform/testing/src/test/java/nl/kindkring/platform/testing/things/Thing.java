package nl.kindkring.platform.testing.things;

import java.time.LocalDate;
import java.util.UUID;

/** What is shown of a thing. */
public record Thing(UUID id, String name, String kind, LocalDate madeOn, int version) {}
