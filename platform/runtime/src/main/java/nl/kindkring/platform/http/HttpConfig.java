package nl.kindkring.platform.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits of requests. */
@ConfigMapping(prefix = "kindkring.platform.http")
interface HttpConfig {

    /** Largest body in bytes; a larger one is refused with 413. */
    @WithDefault("65536")
    int maxBody();

    /** Longest text in one field, in UTF-16 units; a constraint of the field may say less. */
    @WithDefault("10000")
    int maxText();

    /** Deepest nesting of a body. */
    @WithDefault("16")
    int maxDepth();

    /** Most errors reported together. */
    @WithDefault("50")
    int maxErrors();
}
