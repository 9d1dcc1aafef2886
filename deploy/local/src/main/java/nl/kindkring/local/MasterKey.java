package nl.kindkring.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The key that wraps the subject keys of this machine: 32 random bytes in Base64, made once and kept with the data it protects. */
final class MasterKey {

    private MasterKey() {
    }

    static synchronized String of(Path state) {
        Path file = state.resolve("master-key");
        try {
            if (!Files.exists(file)) {
                var bytes = new byte[32];
                new SecureRandom().nextBytes(bytes);
                Files.writeString(file, Base64.getEncoder().encodeToString(bytes));
                file.toFile().setReadable(false, false);
                file.toFile().setReadable(true, true);
            }
            return Files.readString(file).trim();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the master key", e);
        }
    }
}
