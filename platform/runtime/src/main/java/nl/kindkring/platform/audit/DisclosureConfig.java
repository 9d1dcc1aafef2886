package nl.kindkring.platform.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Where disclosures are published. */
@ConfigMapping(prefix = "kindkring.platform.disclosure")
interface DisclosureConfig {

    /** The topic; without it the service discloses nothing, or keeps its disclosures to itself. */
    Optional<String> topic();

    /** CloudEvents type. */
    @WithDefault("nl.kindkring.disclosure.made.v1")
    String type();
}
