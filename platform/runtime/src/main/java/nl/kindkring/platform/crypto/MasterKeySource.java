package nl.kindkring.platform.crypto;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the master key, or refuses to start. */
@Singleton
class MasterKeySource {

    /** Readable on purpose: nobody can take it for a real one. Works in the profiles below and is refused in any other. */
    static final String DEVELOPMENT_KEY =
            Base64.getEncoder().encodeToString("kindkring-development-key-only!!".getBytes(StandardCharsets.US_ASCII));

    private static final Set<String> DEVELOPMENT_PROFILES = Set.of("dev", "test", "local");

    /** At start and not at first use: a service without its master key would take data that it cannot keep. */
    @Produces
    @Singleton
    @Startup
    MasterKey masterKey(CryptoConfig config) {
        return MasterKey.parse(choose(configured(config), ConfigUtils.getProfiles()));
    }

    /**
     * The configured key; without one the development key, where a development profile is active and no other.
     *
     * @throws IllegalStateException when there is none, or the development key outside development
     */
    static String choose(Optional<String> configured, List<String> profiles) {
        boolean development = !profiles.isEmpty() && DEVELOPMENT_PROFILES.containsAll(profiles);
        if (development) {
            return configured.orElse(DEVELOPMENT_KEY);
        }
        String key = configured.orElseThrow(() -> new IllegalStateException(
                "No master key: set kindkring.platform.crypto.master-key (environment KINDKRING_PLATFORM_CRYPTO_MASTER_KEY) or "
                        + "kindkring.platform.crypto.master-key-file. Make one with: openssl rand -base64 32"));
        if (key.contains(DEVELOPMENT_KEY)) {
            throw new IllegalStateException("The development master key is refused outside the profiles " + DEVELOPMENT_PROFILES);
        }
        return key;
    }

    private static Optional<String> configured(CryptoConfig config) {
        return config.masterKey().or(() -> config.masterKeyFile().map(file -> {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the master key from " + file, e);
            }
        }));
    }
}
