package nl.kindkring.platform.crypto;

import org.jspecify.annotations.Nullable;

/**
 * A stored cipher text or key does not open: another key, moved to another field or subject, changed, or cut off. A fault of ours or a sign of
 * tampering, never of the client. The message holds neither key nor text.
 */
public final class CipherFailure extends RuntimeException {

    CipherFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
