package nl.kindkring.signal.absence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What an operator sets for absence. */
@ConfigMapping(prefix = "kindkring.signal.absence")
public interface AbsenceConfig {

    /** How often it is looked whether time alone passed a threshold. */
    @WithDefault("1h")
    String lookEvery();

    /**
     * A file, or a folder of files ({@code *.json}), of the form of the one inside ({@code school-holidays/nl.json}): each calendar in it takes the place of the one inside
     * for that region and school year, or comes beside it. A wrong one stops the start.
     */
    Optional<Path> schoolHolidays();

    /** From how many days before the end of what a calendar knows an operator is warned. */
    @WithDefault("90")
    int warnDaysAhead();

    /**
     * The organisations that see the alerts of a municipality: its own, for the attendance officer, and the partnership of schools; by CBS code. Nothing on
     * a topic says which organisation a municipality is. A municipality without any: nobody sees them.
     */
    Map<String, Set<UUID>> offices();
}
