package nl.kindkring.signal.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;

/** How long words about no identified child are kept; words about a child follow that child's key, in consent-service. */
@ConfigMapping(prefix = "kindkring.signal.retention")
public interface WordsRetentionConfig {

    /** From the last change of the signal: nobody leaves a centre here (DOMAIN 3, bare signals). */
    @WithDefault("P2Y")
    Period term();

    /** Between announcing a removal and doing it. */
    @WithDefault("P30D")
    Period announcement();

    /** How often it is looked what is due. */
    @WithDefault("12h")
    Duration lookEvery();

    /** Whether the term of a signal that changed last on that day has passed. */
    default boolean passed(LocalDate lastChange, LocalDate today) {
        return !today.isBefore(lastChange.plus(term()));
    }
}
