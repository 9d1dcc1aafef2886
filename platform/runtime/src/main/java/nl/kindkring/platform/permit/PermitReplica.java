package nl.kindkring.platform.permit;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.platform.crypto.SubjectErasure;
import nl.kindkring.platform.projection.Generation;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.platform.replica.ReplicaDefinition;

/** How the permits' replica starts and follows. */
@Singleton
final class PermitReplica implements ReplicaDefinition<PermitTable> {

    private final PermitEvents events;
    private final Event<SubjectErasure> erasures;

    PermitReplica(PermitEvents events, Event<SubjectErasure> erasures) {
        this.events = events;
        this.erasures = erasures;
    }

    @Override
    public String topic() {
        return events.topic().orElseThrow();
    }

    @Override
    public String projection() {
        return PermitProjector.NAME;
    }

    @Override
    public PermitTable load(Connection connection, Generation generation) throws SQLException {
        PermitTable table = new PermitTable();
        readErased(connection, generation, table);
        String sql = """
            select permit_id, subject, purpose, recipient_kind, recipient_id, scope, valid_until, ground, ended
            from %s""".formatted(generation.table("replica_permit"));
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setFetchSize(5_000);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    if (row.getBoolean("ended")) {
                        table.remember(row.getObject("permit_id", UUID.class));
                    } else {
                        table.grant(permit(row));
                    }
                }
            }
        }
        return table;
    }

    @Override
    public void apply(PermitTable table, IncomingEvent event) {
        switch (events.read(event)) {
            case PermitChange.Grant(Permit permit) -> table.grant(permit);
            case PermitChange.End(UUID subject, UUID permitId) -> table.end(subject, permitId);
            case PermitChange.Erase(UUID subject) -> {
                table.erase(subject);
                erasures.fire(new SubjectErasure(subject));
            }
            case PermitChange.Nothing() -> { }
        }
    }

    private static void readErased(Connection connection, Generation generation, PermitTable table) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select subject from " + generation.table("replica_erased_subject"));
             ResultSet row = select.executeQuery()) {
            while (row.next()) {
                table.erase(row.getObject(1, UUID.class));
            }
        }
    }

    private static Permit permit(ResultSet row) throws SQLException {
        OffsetDateTime until = row.getObject("valid_until", OffsetDateTime.class);
        return new Permit(row.getObject("permit_id", UUID.class), row.getObject("subject", UUID.class), row.getString("purpose"),
            row.getString("recipient_kind"), row.getString("recipient_id"), Set.of((String[]) row.getArray("scope").getArray()),
            until == null ? null : until.toInstant(), row.getString("ground"));
    }
}
