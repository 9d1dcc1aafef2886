package nl.kindkring.reporting.setup;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kindkring.platform.codelist.CodeLists;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.geography.Geography;

/** Reads the catalogue and the geography once, when the service starts; it does not start when they are wrong. */
@ApplicationScoped
class Setup {

    static final String MUNICIPALITIES = "gemeenten.csv";

    private final CodeLists codeLists;
    private final SetupConfig config;
    private final NoiseConfig noise;

    Setup(CodeLists codeLists, SetupConfig config, NoiseConfig noise) {
        this.codeLists = codeLists;
        this.config = config;
        this.noise = noise;
    }

    @Produces
    @Singleton
    @Startup
    Catalogue catalogue() {
        try (InputStream in = resource("catalogue/tables.json")) {
            return CatalogueFile.read(in, this::codes, noise.enabled());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Produces
    @Singleton
    @Startup
    Geography geography() {
        try (Reader municipalities = file(config, MUNICIPALITIES); Reader districts = file(config, "wijken.csv")) {
            return GeographyFiles.read(municipalities, districts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the division: from the folder that was named, else that of the service. */
    static Reader file(SetupConfig config, String name) throws IOException {
        return config.geography().isPresent() ? Files.newBufferedReader(config.geography().get().resolve(name))
                : new InputStreamReader(resource("geography/" + name), StandardCharsets.UTF_8);
    }

    private static InputStream resource(String name) {
        InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("not on the classpath: " + name);
        }
        return in;
    }

    private Set<String> codes(String list) {
        return codeLists.find(list).map(found -> found.codes().stream().map(code -> code.code()).collect(Collectors.toSet())).orElse(Set.of());
    }
}
