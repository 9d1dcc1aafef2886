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

    /**
     * File with {@code gemeenteCode} and {@code inwoners0tot15}, such as one that CBS publishes every year; see {@code docs/geography.md}. Where it is set, it
     * takes the place of that column of {@code gemeenten.csv}. Where neither is there, there are no rates per 1,000 children.
     */
    Optional<Path> inhabitants();
}
