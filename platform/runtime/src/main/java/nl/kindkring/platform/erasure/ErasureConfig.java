package nl.kindkring.platform.erasure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/**
 * Where erasures are confirmed. They are heard on the topic of the permits, by the projection that keeps those; a service that keeps no permits calls
 * {@link ErasureConfirmer} itself.
 */
@ConfigMapping(prefix = "kindkring.platform.erasure")
interface ErasureConfig {

    /** The service's own topic; without it nothing is confirmed. */
    Optional<String> topic();

    /** CloudEvents type. */
    @WithDefault("nl.kindkring.platform.erasure-confirmed.v1")
    String type();
}
