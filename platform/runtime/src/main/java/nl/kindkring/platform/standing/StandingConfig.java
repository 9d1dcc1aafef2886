package nl.kindkring.platform.standing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the service that is asked calls things in its answer. */
@ConfigMapping(prefix = "kindkring.platform.standing")
public interface StandingConfig {

    /** The field with the subject. */
    @WithDefault("subject")
    String subjectField();

    /** The field with the unit where the subject is. */
    @WithDefault("unit")
    String unitField();
}
