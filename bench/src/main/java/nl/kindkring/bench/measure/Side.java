package nl.kindkring.bench.measure;

import java.time.Duration;

/** One of the things that are compared. Runs alone, for about the time it is given. */
public interface Side {

    /** How it is called in the table. */
    String name();

    /** Does its work and says what it came to; whatever it prepares or clears away is not in the figure. */
    Sample measure(Duration time) throws Exception;
}
