package nl.kindkring.reporting.setup;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Whether the tables that the catalogue names for it get noise in place of the control (decision 173). */
@ConfigMapping(prefix = "kindkring.reporting.noise")
public interface NoiseConfig {

    /** Off unless somebody chose it. */
    @WithDefault("false")
    boolean enabled();

    /**
     * Base64 of 32 random bytes or more, the same for every replica and for ever. From the environment ({@code KINDKRING_REPORTING_NOISE_KEY}), never from a
     * committed file. Whoever has it can take the noise off.
     */
    Optional<String> key();

    /** A mounted file with the same content; used when {@code key} is not set. */
    Optional<Path> keyFile();
}
