package nl.kindkring.reporting.setup;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where the service finds what it is given at its start. */
@ConfigMapping(prefix = "kindkring.reporting.setup")
public interface SetupConfig {

    /**
     * Folder with {@code gemeenten.csv} and {@code wijken.csv}; see {@code docs/geography.md}. Empty: the seven
     * municipalities of the sources, that come with the service.
     */
    Optional<Path> geography();
}
