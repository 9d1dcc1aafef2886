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

/** Counts the events of each key and keeps their order. Refuses poison while told to. Runs only where a profile gives it a topic. */
@Singleton
public class TallyProjector implements Projector {

    static final String TYPE = "test.counted.v1";

    /** Whether events marked as poison fail. */
    volatile boolean refusing = true;

    private final Optional<String> topic;
    private final AgroalDataSource database;

    TallyProjector(@ConfigProperty(name = "test.tally.topic") Optional<String> topic, AgroalDataSource database) {
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
            insert into %s as t (key, events, trail) values (?, 1, ?)
            on conflict (key) do update set events = t.events + 1, trail = t.trail || ',' || excluded.trail""".formatted(generation.table("tally"));
        try (Connection connection = database.getConnection(); PreparedStatement upsert = connection.prepareStatement(sql)) {
            for (IncomingEvent event : batch) {
                if (!event.type().equals(TYPE)) {
                    continue;
                }
                if (refusing && event.data().path("poison").asBoolean()) {
                    // Thrown after the events before it were written, so that a batch which is not undone would show.
                    upsert.executeBatch();
                    throw new IllegalArgumentException("poison");
                }
                upsert.setString(1, event.key());
                upsert.setString(2, Long.toString(event.sequence()));
                upsert.addBatch();
            }
            upsert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
