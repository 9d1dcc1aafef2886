package nl.kindkring.platform.testing.projection;

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

/** Keeps the highest sequence of each key, so that nothing changes when an event is applied once more. Runs only where a profile gives it a topic. */
@Singleton
public class HighestProjector implements Projector {

    static final String TYPE = "test.raised.v1";

    /** Whether events marked as poison fail. */
    volatile boolean refusing = true;

    private final Optional<String> topic;
    private final AgroalDataSource database;

    HighestProjector(@ConfigProperty(name = "test.highest.topic") Optional<String> topic, AgroalDataSource database) {
        this.topic = topic;
        this.database = database;
    }

    @Override
    public String name() {
        return "highest";
    }

    @Override
    public Set<String> topics() {
        return topic.map(Set::of).orElse(Set.of());
    }

    @Override
    public String ddl() {
        return "db/projection/highest.sql";
    }

    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public void apply(List<IncomingEvent> batch, Generation generation) {
        String sql = """
            insert into %s as t (key, sequence) values (?, ?)
            on conflict (key) do update set sequence = greatest(t.sequence, excluded.sequence)""".formatted(generation.table("highest"));
        try (Connection connection = database.getConnection(); PreparedStatement upsert = connection.prepareStatement(sql)) {
            for (IncomingEvent event : batch) {
                if (refusing && event.data().path("poison").asBoolean()) {
                    throw new IllegalArgumentException("poison");
                }
                upsert.setString(1, event.key());
                upsert.setLong(2, event.sequence());
                upsert.addBatch();
            }
            upsert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
