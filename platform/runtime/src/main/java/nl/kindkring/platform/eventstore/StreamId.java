package nl.kindkring.platform.eventstore;

import java.util.UUID;

/**
 * The history of one thing.
 *
 * @param value unique over all streams of a service, whatever the kind
 */
public record StreamId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
