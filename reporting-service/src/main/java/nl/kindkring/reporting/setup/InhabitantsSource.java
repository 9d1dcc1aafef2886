package nl.kindkring.reporting.setup;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kindkring.reporting.comparison.YouthNumbers;
import org.jboss.logging.Logger;

/** Finds the numbers of children that rates stand on, and says at the start which they are: without any there are no rates. */
@Singleton
class InhabitantsSource {

    private static final Logger LOG = Logger.getLogger(InhabitantsSource.class);

    /** @throws IllegalArgumentException when a number is wrong, or the file that was named has none */
    @Produces
    @Singleton
    @Startup
    YouthNumbers numbers(SetupConfig config) {
        YouthNumbers numbers = config.inhabitants().map(InhabitantsSource::named).orElseGet(() -> besideTheDivision(config));
        if (numbers.byMunicipality().isEmpty()) {
            LOG.info("No numbers of inhabitants are loaded, so there are no rates per 1,000 children; docs/geography.md says how to load them");
        } else {
            LOG.infof("Rates per 1,000 children in %d municipalities; inhabitants of 0 to 14 years: %s", numbers.byMunicipality().size(),
                    YouthNumbers.sources(numbers.byMunicipality().values().stream().toList()));
        }
        return numbers;
    }

    private static YouthNumbers named(Path file) {
        try (Reader lines = Files.newBufferedReader(file)) {
            YouthNumbers numbers = GeographyFiles.youth(file.toString(), lines);
            if (numbers.byMunicipality().isEmpty()) {
                throw new IllegalArgumentException(file + " (kindkring.reporting.setup.inhabitants): no line has a number in column inwoners0tot15");
            }
            return numbers;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the inhabitants (kindkring.reporting.setup.inhabitants) from " + file, e);
        }
    }

    private static YouthNumbers besideTheDivision(SetupConfig config) {
        try (Reader municipalities = Setup.file(config, Setup.MUNICIPALITIES)) {
            return GeographyFiles.youth(Setup.MUNICIPALITIES, municipalities);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
