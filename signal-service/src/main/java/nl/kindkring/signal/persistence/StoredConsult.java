package nl.kindkring.signal.persistence;

import java.time.LocalDate;

/** The payloads of consults as they stand in the store. No child can stand here: there is no field for one (N9). */
public sealed interface StoredConsult extends StoredSignal {

    /** {@code consult-asked}, version 1. */
    record Asked(String question, LocalDate askedOn) implements StoredConsult {}
}
