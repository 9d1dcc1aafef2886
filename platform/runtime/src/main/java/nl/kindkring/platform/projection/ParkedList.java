package nl.kindkring.platform.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Reads back what is parked. */
@Singleton
final class ParkedList {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final AgroalDataSource database;

    ParkedList(AgroalDataSource database) {
        this.database = database;
    }

    /** Parked events of one key, of one generation. */
    record Chain(Generation generation, String domainTopic, String key) {
    }

    /** A parked event, as the record it was. */
    record Parked(UUID id, ConsumerRecord<String, byte[]> record) {
    }

    /** What an operator sees of one: where it came from and why it waits, not what is in it. */
    record Entry(long seq, UUID id, Generation generation, String topic, int partition, long offset, @Nullable UUID eventId, @Nullable String type,
                 String reason, Instant parkedAt) {
    }

    /** The list in the order of arrival. */
    List<Entry> after(long seq, int limit) {
        String sql = """
            select seq, id, projection, generation, topic, partition, record_offset, event_id, type, reason, parked_at
            from parked_event where seq > ? order by seq limit ?""";
        List<Entry> entries = new ArrayList<>();
        SqlWork.inTransaction(database, connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setLong(1, seq);
                select.setInt(2, limit);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        entries.add(entry(row));
                    }
                }
            }
        });
        return entries;
    }

    /** The chain an event belongs to. */
    Optional<Chain> chain(UUID id) {
        List<Chain> found = new ArrayList<>();
        SqlWork.inTransaction(database, connection -> {
            try (PreparedStatement select = connection.prepareStatement("select projection, generation, domain_topic, key from parked_event where id = ?")) {
                select.setObject(1, id);
                try (ResultSet row = select.executeQuery()) {
                    if (row.next()) {
                        found.add(new Chain(new Generation(row.getString(1), row.getInt(2)), row.getString(3), row.getString(4)));
                    }
                }
            }
        });
        return found.stream().findFirst();
    }

    /** Takes the first event of a chain off the list; it is back when the transaction does not commit. */
    Optional<Parked> takeFirst(Connection connection, Chain chain) throws SQLException {
        String sql = """
            delete from parked_event where id = (
              select id from parked_event where projection = ? and generation = ? and domain_topic = ? and key = ? order by seq limit 1)
            returning id, topic, partition, record_offset, key, headers, value""";
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setString(1, chain.generation().projection());
            delete.setInt(2, chain.generation().number());
            delete.setString(3, chain.domainTopic());
            delete.setString(4, chain.key());
            try (ResultSet row = delete.executeQuery()) {
                return row.next() ? Optional.of(new Parked(row.getObject("id", UUID.class), record(row))) : Optional.empty();
            }
        }
    }

    private static ConsumerRecord<String, byte[]> record(ResultSet row) throws SQLException {
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(row.getString("topic"), row.getInt("partition"), row.getLong("record_offset"),
            row.getString("key"), row.getBytes("value"));
        try {
            JSON.readTree(row.getString("headers")).properties().forEach(header ->
                record.headers().add(header.getKey(), header.getValue().asText().getBytes(StandardCharsets.UTF_8)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Headers of a parked event are not JSON", e);
        }
        return record;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(row.getLong("seq"), row.getObject("id", UUID.class), new Generation(row.getString("projection"), row.getInt("generation")),
            row.getString("topic"), row.getInt("partition"), row.getLong("record_offset"), row.getObject("event_id", UUID.class), row.getString("type"),
            row.getString("reason"), row.getTimestamp("parked_at").toInstant());
    }
}
