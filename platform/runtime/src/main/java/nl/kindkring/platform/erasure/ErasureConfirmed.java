package nl.kindkring.platform.erasure;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.kindkring.platform.eventstore.StreamId;

/**
 * Payload of the stored event {@code erasure.confirmed}, version 1, and the fields that are published.
 *
 * @param subject who was erased
 * @param service that took it in
 */
record ErasureConfirmed(UUID subject, String service) {

    /** Stored name of the event. */
    static final String TYPE = "erasure.confirmed";

    /** One stream a subject, of one event: whatever is heard again finds it there. */
    static StreamId stream(UUID subject) {
        return new StreamId(UUID.nameUUIDFromBytes((TYPE + ":" + subject).getBytes(StandardCharsets.US_ASCII)));
    }
}
