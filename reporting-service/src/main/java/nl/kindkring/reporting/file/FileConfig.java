package nl.kindkring.reporting.file;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** What an operator sets for the files of released tables. */
@ConfigMapping(prefix = "kindkring.reporting.file")
public interface FileConfig {

    /** Under which licence the figures may be used again; named in each file. */
    @WithDefault("https://creativecommons.org/publicdomain/zero/1.0/")
    URI licence();
}
