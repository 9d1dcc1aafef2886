package nl.kindkring.contracts;

import java.time.Instant;

/**
 * A sign of life on every partition of a topic, each second: everything that was committed at {@code observedAt} stands before
 * it on the topic, so a replica knows how fresh it is (ARCHITECTURE 6). Not bound to a key.
 *
 * @param observedAt system clock of the publisher when it read what was still to be published, UTC
 */
public record Heartbeat(Instant observedAt) {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.platform.heartbeat.v1";
}
