package nl.kindkring.bench.relay;

import io.debezium.engine.DebeziumEngine;
import io.debezium.embedded.Connect;
import io.debezium.engine.RecordChangeEvent;
import io.debezium.engine.format.ChangeEventFormat;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.kindkring.platform.embedded.EmbeddedPostgres;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.source.SourceRecord;

/** Debezium Engine in this process, reading the inserted events from PostgreSQL's log, asking every 5 ms, and producing each as it comes. */
final class DebeziumWay implements Way {

    private final Producer producer;
    private final DebeziumEngine<RecordChangeEvent<SourceRecord>> engine;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    DebeziumWay(int port, String database, String bootstrap, String topic) throws Exception {
        producer = new Producer(bootstrap, topic);
        var streaming = new CompletableFuture<Void>();
        engine = DebeziumEngine.create(ChangeEventFormat.of(Connect.class))
                .using(settings(port, database))
                .using((success, message, failure) -> {
                    if (success) {
                        ended.complete(null);
                    } else {
                        var reason = new IllegalStateException(message, failure);
                        ended.completeExceptionally(reason);
                        streaming.completeExceptionally(reason);
                    }
                })
                .using(new DebeziumEngine.ConnectorCallback() {
                    @Override
                    public void pollingStarted() {
                        streaming.complete(null);
                    }
                })
                .notifying(this::publish)
                .build();
        thread.execute(engine);
        streaming.get(60, TimeUnit.SECONDS);
    }

    private void publish(RecordChangeEvent<SourceRecord> change) {
        var value = (Struct) change.record().value();
        var after = value == null ? null : value.getStruct("after");
        if (after != null) {
            producer.send(UUID.fromString(after.getString("event_id")));
        }
    }

    private static Properties settings(int port, String database) {
        var settings = new Properties();
        settings.put("name", "bench");
        settings.put("connector.class", "io.debezium.connector.postgresql.PostgresConnector");
        settings.put("offset.storage", "org.apache.kafka.connect.storage.MemoryOffsetBackingStore");
        settings.put("offset.flush.interval.ms", "1000");
        settings.put("database.hostname", "localhost");
        settings.put("database.port", String.valueOf(port));
        settings.put("database.user", EmbeddedPostgres.SUPERUSER);
        settings.put("database.password", EmbeddedPostgres.SUPERUSER);
        settings.put("database.dbname", database);
        settings.put("topic.prefix", "bench");
        settings.put("plugin.name", "pgoutput");
        settings.put("publication.autocreate.mode", "filtered");
        settings.put("table.include.list", "public.event");
        settings.put("slot.name", "bench");
        settings.put("slot.drop.on.stop", "true");
        settings.put("snapshot.mode", "no_data");
        settings.put("poll.interval.ms", "5");
        return settings;
    }

    @Override
    public void committed(UUID event) {
        // it reads the log
    }

    @Override
    public void close() throws Exception {
        engine.close();
        ended.get(60, TimeUnit.SECONDS);
        thread.close();
        producer.close();
    }
}
