package nl.kindkring.platform.permit;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import nl.kindkring.platform.erasure.ErasureConfirmer;
import nl.kindkring.platform.projection.Generation;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.platform.projection.Projector;

/**
 * Keeps the permits in a table, only so that a process has something to start from: answers come from memory. Ended ones stay as a mark, against late
 * duplicates of their grant, for as long as the topic could still hold that grant.
 */
@Singleton
final class PermitProjector implements Projector {

    static final String NAME = "permits";

    private final PermitEvents events;
    private final AgroalDataSource database;
    private final ErasureConfirmer erasures;

    PermitProjector(PermitEvents events, AgroalDataSource database, ErasureConfirmer erasures) {
        this.events = events;
        this.database = database;
        this.erasures = erasures;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> topics() {
        return events.topic().map(Set::of).orElse(Set.of());
    }

    @Override
    public String ddl() {
        return "db/projection/permits.sql";
    }

    @Override
    public void apply(List<IncomingEvent> batch, Generation generation) {
        PermitBatch changes = new PermitBatch();
        batch.forEach(event -> changes.add(events.read(event)));
        try (Connection connection = database.getConnection()) {
            changes.write(connection, generation);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not write permits", e);
        }
        changes.erased().forEach(erasures::confirm);
    }
}
