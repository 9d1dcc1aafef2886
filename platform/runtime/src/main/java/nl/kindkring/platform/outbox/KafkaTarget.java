package nl.kindkring.platform.outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/**
 * Where published events go and how they are written.
 *
 * @param service name of the service, last part of every event's source
 * @param mapper writes the data
 * @param connection bootstrap servers and security settings of Kafka
 */
public record KafkaTarget(String service, ObjectMapper mapper, Map<String, Object> connection) {}
