package nl.kindkring.platform.crypto;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where the master key is, and how long keys of another service are remembered. */
@ConfigMapping(prefix = "kindkring.platform.crypto")
public interface CryptoConfig {

    /**
     * Base64 of 32 random bytes; to change it, the new key, a comma, and the former one for as long as keys wrapped under that are in the table. From
     * the environment ({@code KINDKRING_PLATFORM_CRYPTO_MASTER_KEY}), never from a committed file.
     */
    Optional<String> masterKey();

    /** A mounted file with the same content; used when {@code master-key} is not set. */
    Optional<Path> masterKeyFile();

    /**
     * How long a key of another service is used without asking again, at most 60 s. An erasure that was heard of takes effect at once; this bounds
     * one that was not.
     */
    @WithDefault("60s")
    Duration remember();
}
