package nl.kindkring.platform.permit;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.platform.erasure.ErasureConfirmer;
import nl.kindkring.platform.projection.Generation;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.platform.projection.Projector;

/**
 * Keeps the permits in a table, only so that a process has something to start from: answers come from memory. Ended ones stay a while as a mark, against
 * late duplicates of their grant; the projection's own memory of event ids does the same for the table.
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
        try (Connection connection = database.getConnection()) {
            for (IncomingEvent event : batch) {
                switch (events.read(event)) {
                    case PermitChange.Grant(Permit permit) -> grant(connection, generation, permit);
                    case PermitChange.End(UUID subject, UUID permitId) -> end(connection, generation, subject, permitId);
                    case PermitChange.Erase(UUID subject) -> {
                        erase(connection, generation, subject);
                        erasures.confirm(subject);
                    }
                    case PermitChange.Nothing() -> { }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not write permits", e);
        }
    }

    private static void grant(Connection connection, Generation generation, Permit permit) throws SQLException {
        String sql = """
            insert into %s as old (permit_id, subject, purpose, recipient_kind, recipient_id, scope, valid_until, ground)
            select ?, ?, ?, ?, ?, ?, ?, ? where not exists (select from %s where subject = ?)
            on conflict (permit_id) do update set purpose = excluded.purpose, recipient_kind = excluded.recipient_kind,
              recipient_id = excluded.recipient_id, scope = excluded.scope, valid_until = excluded.valid_until, ground = excluded.ground
            where not old.ended""".formatted(generation.table("replica_permit"), generation.table("replica_erased_subject"));
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, permit.permitId());
            insert.setObject(2, permit.subject());
            insert.setString(3, permit.purpose());
            insert.setString(4, permit.recipientKind());
            insert.setString(5, permit.recipientId());
            insert.setArray(6, connection.createArrayOf("text", permit.scope().toArray()));
            insert.setObject(7, permit.validUntil() == null ? null : permit.validUntil().atOffset(ZoneOffset.UTC), java.sql.Types.TIMESTAMP_WITH_TIMEZONE);
            insert.setString(8, permit.ground());
            insert.setObject(9, permit.subject());
            insert.executeUpdate();
        }
    }

    private static void end(Connection connection, Generation generation, UUID subject, UUID permitId) throws SQLException {
        String sql = """
            insert into %s (permit_id, subject, purpose, recipient_kind, recipient_id, scope, ground, ended) values (?, ?, '', '', '', '{}', '', true)
            on conflict (permit_id) do update set ended = true""".formatted(generation.table("replica_permit"));
        try (PreparedStatement upsert = connection.prepareStatement(sql)) {
            upsert.setObject(1, permitId);
            upsert.setObject(2, subject);
            upsert.executeUpdate();
        }
    }

    private static void erase(Connection connection, Generation generation, UUID subject) throws SQLException {
        for (String sql : List.of("insert into %s (subject) values (?) on conflict do nothing".formatted(generation.table("replica_erased_subject")),
                "delete from %s where subject = ?".formatted(generation.table("replica_permit")))) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setObject(1, subject);
                statement.executeUpdate();
            }
        }
    }
}
