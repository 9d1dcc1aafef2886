package nl.kindkring.reporting.disclosure.differential;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Keys that nobody can take for real ones. */
final class Keys {

    static final NoiseKey ONE = NoiseKey.of(Base64.getEncoder().encodeToString("a noise key for tests and nothing".getBytes(StandardCharsets.US_ASCII)));
    static final NoiseKey OTHER = NoiseKey.of(Base64.getEncoder().encodeToString("another noise key for tests alone".getBytes(StandardCharsets.US_ASCII)));

    private Keys() {}
}
