package nl.kindkring.platform.testing.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import nl.kindkring.platform.embedded.EmbeddedPostgres;
import nl.kindkring.platform.testing.Backends;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The relay that everybody writes first: remember the highest position and publish what lies beyond it. It is here to
 * show that the torture finds its fault, and nowhere else.
 */
final class CursorRelay implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String topic;
    private final Connection connection;
    private final KafkaProducer<String, byte[]> producer;
    private final AtomicLong cursor = new AtomicLong();
    private final Thread thread;
    private volatile boolean stopping;

    CursorRelay(String topic) throws SQLException {
        this.topic = topic;
        var backends = Backends.running();
        connection = DriverManager.getConnection(backends.jdbcUrl(), EmbeddedPostgres.APP, EmbeddedPostgres.APP);
        cursor.set(highestPosition());
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", backends.bootstrap(), "acks", "all", "linger.ms", "0"),
                new StringSerializer(), new ByteArraySerializer());
        thread = Thread.ofPlatform().name("cursor-relay").start(this::run);
    }

    private void run() {
        try {
            while (!stopping) {
                publishBeyondCursor();
                LockSupport.parkNanos(5_000_000);
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void publishBeyondCursor() throws SQLException, JsonProcessingException {
        var sql = "select position, stream_id, version, event_id from event where position > ? order by position";
        try (var select = connection.prepareStatement(sql)) {
            select.setLong(1, cursor.get());
            var last = cursor.get();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    last = rows.getLong(1);
                    var step = new Steps.Step(rows.getObject(2, UUID.class), rows.getInt(3), last);
                    var record = new ProducerRecord<>(topic, step.stream().toString(), JSON.writeValueAsBytes(step));
                    record.headers().add("ce_type", Steps.PUBLISHED.getBytes());
                    record.headers().add("ce_id", rows.getString(4).getBytes());
                    producer.send(record);
                }
            }
            producer.flush();
            cursor.set(last);
        }
    }

    /** Whether it believes to have published everything. */
    boolean isThrough() throws SQLException {
        return cursor.get() >= highestPosition();
    }

    private long highestPosition() throws SQLException {
        var backends = Backends.running();
        try (var own = DriverManager.getConnection(backends.jdbcUrl(), EmbeddedPostgres.APP, EmbeddedPostgres.APP);
                var select = own.createStatement();
                var row = select.executeQuery("select coalesce(max(position), 0) from event")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException, InterruptedException {
        stopping = true;
        thread.join();
        producer.close();
        connection.close();
    }
}
