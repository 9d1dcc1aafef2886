package nl.kindkring.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that goes on over the year, one step on a day of its own. */
interface Strand {

    /** The day of the next step; null when nothing follows. */
    @Nullable LocalDate due();

    /** Plays the next step, on this day. */
    void play(LocalDate today);
}
