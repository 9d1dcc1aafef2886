package nl.kindkring.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** A key of this machine: 32 random bytes in Base64, made once and kept with the data it protects. */
enum KeptKey {
    /** Wraps the keys of the children, in consent-service. */
    MASTER("master-key"),
    /** Draws the noise of the tables that have it, in reporting-service; of no use while noise is off. */
    NOISE("noise-key");

    private final String file;

    KeptKey(String file) {
        this.file = file;
    }

    /** The key in that state folder; made when there is none. */
    synchronized String in(Path state) {
        Path kept = state.resolve(file);
        try {
            if (!Files.exists(kept)) {
                var bytes = new byte[32];
                new SecureRandom().nextBytes(bytes);
                Files.writeString(kept, Base64.getEncoder().encodeToString(bytes));
                kept.toFile().setReadable(false, false);
                kept.toFile().setReadable(true, true);
            }
            return Files.readString(kept).trim();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the " + file, e);
        }
    }
}
