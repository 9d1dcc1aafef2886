package nl.kindkring.platform.projection;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** One record and what it turned out to be. */
sealed interface Delivery {

    ConsumerRecord<String, byte[]> record();

    /** The topic the projector is told. */
    String domainTopic();

    default TopicPartition partition() {
        return new TopicPartition(record().topic(), record().partition());
    }

    /** An event to apply. */
    record Event(ConsumerRecord<String, byte[]> record, IncomingEvent event) implements Delivery {
        @Override
        public String domainTopic() {
            return event.topic();
        }
    }

    /** The publisher vouches for everything until an instant. Only moves the offset. */
    record Heartbeat(ConsumerRecord<String, byte[]> record, Instant observedAt) implements Delivery {
        @Override
        public String domainTopic() {
            return record.topic();
        }
    }

    /** Not an event; parked as it is. */
    record Unreadable(ConsumerRecord<String, byte[]> record, String domainTopic, String why) implements Delivery {
    }

    /** What stands for the key when there is none: a key of its own, so that records without one do not wait for each other. */
    static String keyOf(ConsumerRecord<String, byte[]> record) {
        // PostgreSQL keeps no NUL in a text.
        return record.key() == null ? "offset " + record.offset() : record.key().replace('\0', '\uFFFD');
    }
}
