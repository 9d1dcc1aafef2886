package nl.kindkring.reporting.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import nl.kindkring.reporting.geography.AreaLevel;

/** Settings of reporting-service. */
@ConfigMapping(prefix = "kindkring.reporting")
public interface ReportingConfig {

    /** How long after its close a period is still open for events that come late; ISO 8601. */
    @WithDefault("PT24H")
    Duration grace();

    /** How long after a quarter or a year was released its corrections are considered, once: with the next quarter (decision 175). ISO 8601; none, when it is set to nothing. */
    @WithDefault("P91D")
    Optional<Duration> correctionsAfter();

    /** How long a release waits for the publishers to vouch for all that happened before it; they do so each second. ISO 8601. */
    @WithDefault("PT10S")
    Duration patience();

    /** How long the schedule lets a failed run rest before it tries again; an operator can at once. ISO 8601. */
    @WithDefault("PT10M")
    Duration afterFailure();

    /** The levels of area that are released, smallest first; decision 165 says why provinces and the country are not by themselves. */
    @WithDefault("MUNICIPALITY,PARTNERSHIP")
    Set<AreaLevel> levels();

    /** How often it is looked whose erasure was heard, so that the child is forgotten and that is confirmed. */
    @WithDefault("10s")
    Duration forgetEvery();

    /** How often closed periods are looked for; ISO 8601. */
    @WithDefault("10s")
    String releaseEvery();
}
