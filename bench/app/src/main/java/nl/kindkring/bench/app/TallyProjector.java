package nl.kindkring.bench.app;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kindkring.platform.projection.Generation;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.platform.projection.Projector;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps a row for each key, as a list of work does: how many events, and the latest. One statement a batch. */
@Singleton
final class TallyProjector implements Projector {

    private final Optional<String> topic;
    private final AgroalDataSource database;

    TallyProjector(@ConfigProperty(name = "bench.tally.topic") Optional<String> topic, AgroalDataSource database) {
        this.topic = topic;
        this.database = database;
    }

    @Override
    public String name() {
        return "tally";
    }

    @Override
    public Set<String> topics() {
        return topic.map(Set::of).orElse(Set.of());
    }

    @Override
    public String ddl() {
        return "db/projection/tally.sql";
    }

    @Override
    public void apply(List<IncomingEvent> batch, Generation generation) {
        String sql = """
            insert into %s as old (key, events, latest)
            select key, count(*), max(sequence) from unnest(?::text[], ?::int8[]) as added (key, sequence) group by key order by key
            on conflict (key) do update set events = old.events + excluded.events, latest = excluded.latest
            """.formatted(generation.table("tally"));
        try (Connection connection = database.getConnection(); PreparedStatement upsert = connection.prepareStatement(sql)) {
            upsert.setArray(1, connection.createArrayOf("text", batch.stream().map(IncomingEvent::key).toArray()));
            upsert.setArray(2, connection.createArrayOf("int8", batch.stream().map(IncomingEvent::sequence).toArray()));
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not write the tally", e);
        }
    }
}
