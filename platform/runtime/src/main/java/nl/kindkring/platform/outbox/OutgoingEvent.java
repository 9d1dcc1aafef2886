package nl.kindkring.platform.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * An event of the contract, on its way to Kafka as a CloudEvent. Its source is {@code urn:kindkring:<service>}.
 *
 * @param id the stored event's id; when one stored event becomes several, each further id is derived from it
 * @param topic must be among the publisher's topics
 * @param key decides the partition, and with it the order
 * @param type reverse DNS with one version, such as {@code nl.kindkring.platform.heartbeat.v1}
 * @param subject id of the stream or of who it is about; never a personal number
 * @param time when it happened
 * @param sequence version of the stream
 * @param data serialised by Jackson; 64 KB at most
 */
public record OutgoingEvent(
        UUID id, String topic, String key, String type, String subject, Instant time, long sequence, Object data) {}
