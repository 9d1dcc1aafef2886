package nl.kindkring.reporting.structural;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What an operator sets for structural signals and detection. */
@ConfigMapping(prefix = "kindkring.reporting.structural")
public interface StructuralConfig {

    /** The organisations that are a municipality, by CBS code. Nothing on a topic says which organisation a municipality is; without one, it receives nothing. */
    Map<String, Set<UUID>> municipalityOffices();

    /** The partnerships of schools (samenwerkingsverbanden) that answer for education in a municipality beside its schools, by CBS code. */
    Map<String, Set<UUID>> partnershipOffices();

    /** How often new releases are looked at; ISO 8601 or a number with a unit. */
    @WithDefault("10s")
    String detectEvery();

    /** How long after the last word about a theme in a municipality detection proposes nothing about it; ISO 8601. */
    @WithDefault("P1Y")
    Period quiet();

    /** Make the list of structural signals anew from the event table at this start. */
    @WithDefault("false")
    boolean rebuildList();
}
