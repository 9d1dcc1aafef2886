package nl.kindkring.platform.eventstore;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * An event as it stands in the store.
 *
 * @param position rises within a stream, and from an event to what was caused by it; it has gaps, becomes visible out
 *     of order and repeats for other events after a restore to a point in time: never remember it as "read up to here"
 * @param stream whose history it belongs to
 * @param version 1, 2, 3 … within the stream, without gaps
 * @param id unique, for ever
 * @param type stored name
 * @param schemaVersion of the payload
 * @param recordedAt start of the transaction that stored it, by the database's clock
 * @param payload as it was appended; numbers and texts unchanged, members in any order
 * @param metadata as it was appended
 */
public record StoredEvent(
        long position,
        StreamId stream,
        int version,
        UUID id,
        String type,
        int schemaVersion,
        Instant recordedAt,
        JsonNode payload,
        Metadata metadata) {}
