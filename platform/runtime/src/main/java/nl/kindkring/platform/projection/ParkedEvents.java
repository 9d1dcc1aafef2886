package nl.kindkring.platform.projection;

import static nl.kindkring.platform.projection.Delivery.keyOf;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Writing events aside, whole, so that nothing depends on the topic still having them. */
final class ParkedEvents {

    static final String FOLLOWS = "FOLLOWS_PARKED: an earlier event of its key is parked";
    private static final ObjectMapper JSON = new ObjectMapper();

    private ParkedEvents() {
    }

    /** The keys that have an event parked. */
    static Set<Key> keys(Connection connection, Generation generation) throws SQLException {
        String sql = "select distinct domain_topic, key from parked_event where projection = ? and generation = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, generation.projection());
            select.setInt(2, generation.number());
            Set<Key> keys = new HashSet<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    keys.add(new Key(row.getString(1), row.getString(2)));
                }
            }
            return keys;
        }
    }

    /** Parks a record. Parking it again changes nothing. */
    static void park(Connection connection, Generation generation, Delivery delivery, String reason) throws SQLException {
        String sql = """
            insert into parked_event (projection, generation, topic, domain_topic, partition, record_offset, key, event_id, type, headers, value, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?) on conflict do nothing""";
        ConsumerRecord<String, byte[]> record = delivery.record();
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, generation.projection());
            insert.setInt(2, generation.number());
            insert.setString(3, record.topic());
            insert.setString(4, delivery.domainTopic());
            insert.setInt(5, record.partition());
            insert.setLong(6, record.offset());
            insert.setString(7, keyOf(record));
            insert.setObject(8, eventId(delivery));
            insert.setString(9, header(record, "ce_type"));
            insert.setString(10, headers(record));
            insert.setBytes(11, record.value());
            insert.setString(12, reason.length() > 500 ? reason.substring(0, 500) : reason);
            insert.executeUpdate();
        }
    }

    /** Deletes what names one of these subjects. The list is short, or an operator is at work already: no index helps. */
    static void discard(Connection connection, Collection<UUID> subjects) throws SQLException {
        String sql = """
            delete from parked_event p using unnest(?::text[]) subject (id)
            where p.key = subject.id or position(convert_to(subject.id, 'UTF8') in p.value) > 0""";
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setArray(1, connection.createArrayOf("text", subjects.stream().map(UUID::toString).toArray()));
            delete.executeUpdate();
        }
    }

    private static @Nullable UUID eventId(Delivery delivery) {
        return delivery instanceof Delivery.Event(var record, var event) ? event.id() : null;
    }

    private static @Nullable String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : text(header.value());
    }

    private static String headers(ConsumerRecord<String, byte[]> record) {
        ObjectNode all = JSON.createObjectNode();
        for (Header header : record.headers()) {
            all.put(text(header.key().getBytes(StandardCharsets.UTF_8)), header.value() == null ? null : text(header.value()));
        }
        return all.toString();
    }

    /** PostgreSQL keeps no NUL in a text; a header with one is not one of ours anyhow. */
    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8).replace('\0', '\uFFFD');
    }

    /** A key of a domain topic, also while it is read from a rebuild topic: what comes later on the domain topic waits too. */
    record Key(String topic, String key) {
        static Key of(Delivery delivery) {
            return new Key(delivery.domainTopic(), keyOf(delivery.record()));
        }
    }
}
