package nl.kindkring.platform.replica;

import java.time.Instant;

/** The machine's own time, never the domain clock: a demo year that passes in minutes must not make a silent publisher look fresh. Tests turn it by hand. */
public interface SystemTime {

    /** Wall time, compared once with what a publisher on another machine observed. */
    Instant wall();

    /** Nanoseconds of a clock that only goes forward; ages are measured on it, so a corrected wall clock cannot stretch the bound. */
    long nanos();
}
