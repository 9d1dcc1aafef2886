package nl.kindkring.platform.crypto;

import java.util.UUID;

/**
 * Told within this process when it hears that a subject was erased, so that nobody goes on with a key remembered from before.
 *
 * @param subject who was erased
 */
public record SubjectErasure(UUID subject) {}
