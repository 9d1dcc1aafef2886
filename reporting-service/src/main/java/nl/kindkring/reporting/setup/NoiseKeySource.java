package nl.kindkring.reporting.setup;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import nl.kindkring.reporting.disclosure.differential.NoiseKey;
import nl.kindkring.reporting.disclosure.differential.NoisyControl;

/** Finds the key of the noise where noise is on, or refuses to start: noise without a secret is noise that anybody can take off. */
@Singleton
class NoiseKeySource {

    /** @throws IllegalStateException when noise is on and there is no key */
    @Produces
    @Singleton
    @Startup
    NoisyControl control(NoiseConfig config) {
        if (!config.enabled()) {
            return NoisyControl.OFF;
        }
        String key = config.key().or(() -> config.keyFile().map(file -> {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the noise key from " + file, e);
            }
        })).orElseThrow(() -> new IllegalStateException("No noise key: set kindkring.reporting.noise.key (environment KINDKRING_REPORTING_NOISE_KEY) or "
                + "kindkring.reporting.noise.key-file. Make one with: openssl rand -base64 32"));
        return new NoisyControl(Optional.of(NoiseKey.of(key)));
    }
}
