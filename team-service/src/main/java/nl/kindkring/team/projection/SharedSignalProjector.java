package nl.kindkring.team.projection;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.signal.SignalShared;
import nl.kindkring.platform.projection.Generation;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.platform.projection.Projector;

/** Learns from signal-service which signals were shared with which team. */
@ApplicationScoped
class SharedSignalProjector implements Projector {

    private final AgroalDataSource database;

    SharedSignalProjector(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "shared-signals";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.SIGNAL.name());
    }

    @Override
    public String ddl() {
        return "projection/shared-signals.sql";
    }

    @Override
    public void apply(List<IncomingEvent> batch, Generation generation) {
        var sql = """
                insert into %s (signal_id, team_id, child_id) values (?, ?, ?) on conflict do nothing
                """.formatted(generation.table("shared_signal"));
        try (var connection = database.getConnection(); var insert = connection.prepareStatement(sql)) {
            for (IncomingEvent event : batch) {
                if (event.type().equals(SignalShared.TYPE)) {
                    insert.setObject(1, uuid(event, "signalId"));
                    insert.setObject(2, uuid(event, "teamId"));
                    insert.setObject(3, uuid(event, "childId"));
                    insert.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot keep shared signals", e);
        }
    }

    private static UUID uuid(IncomingEvent event, String field) {
        return UUID.fromString(event.data().required(field).asText());
    }
}
