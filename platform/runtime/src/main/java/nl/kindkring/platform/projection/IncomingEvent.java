package nl.kindkring.platform.projection;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * One published event as a projector gets it.
 *
 * @param id        the publisher's id of the event; the same on every delivery and on every republication
 * @param topic     the domain topic, also while it is read from a rebuild topic
 * @param partition partition it was read from
 * @param offset    offset in that partition
 * @param key       the record's key; events of one key arrive in order
 * @param type      CloudEvents type, e.g. {@code nl.example.thing.happened.v1}
 * @param source    URN of the publisher
 * @param subject   the stream it is about
 * @param time      when it happened, by the publisher's domain clock
 * @param sequence  version of the stream after this event; 0 where the publisher gives none
 * @param data      the JSON body
 */
public record IncomingEvent(UUID id, String topic, int partition, long offset, String key, String type, String source, String subject,
                            Instant time, long sequence, JsonNode data) {
}
