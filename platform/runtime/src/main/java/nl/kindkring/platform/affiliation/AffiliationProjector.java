package nl.kindkring.platform.affiliation;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.platform.projection.Generation;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.platform.projection.Projector;

/** Keeps the affiliations in a table, so that a process has something to start from. Answers come from memory. */
@Singleton
final class AffiliationProjector implements Projector {

    static final String NAME = "affiliations";

    private final AffiliationEvents events;
    private final AgroalDataSource database;

    AffiliationProjector(AffiliationEvents events, AgroalDataSource database) {
        this.events = events;
        this.database = database;
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
        return "db/projection/affiliations.sql";
    }

    @Override
    public void apply(List<IncomingEvent> batch, Generation generation) {
        try (Connection connection = database.getConnection()) {
            for (IncomingEvent event : batch) {
                switch (events.read(event)) {
                    case AffiliationChange.Start(Affiliation affiliation) -> start(connection, generation, affiliation);
                    case AffiliationChange.End(String personId, UUID affiliationId) -> end(connection, generation, personId, affiliationId);
                    case AffiliationChange.Nothing() -> { }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not write affiliations", e);
        }
    }

    private static void start(Connection connection, Generation generation, Affiliation affiliation) throws SQLException {
        String sql = """
            insert into %s as old (affiliation_id, person_id, unit_kind, unit_id, role) values (?, ?, ?, ?, ?)
            on conflict (affiliation_id) do update set unit_kind = excluded.unit_kind, unit_id = excluded.unit_id, role = excluded.role
            where not old.ended""".formatted(generation.table("replica_affiliation"));
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, affiliation.affiliationId());
            insert.setString(2, affiliation.personId());
            insert.setString(3, affiliation.unitKind());
            insert.setObject(4, affiliation.unitId());
            insert.setString(5, affiliation.role());
            insert.executeUpdate();
        }
    }

    private static void end(Connection connection, Generation generation, String personId, UUID affiliationId) throws SQLException {
        String sql = """
            insert into %s (affiliation_id, person_id, unit_kind, unit_id, role, ended) values (?, ?, '', ?, '', true)
            on conflict (affiliation_id) do update set ended = true""".formatted(generation.table("replica_affiliation"));
        try (PreparedStatement upsert = connection.prepareStatement(sql)) {
            upsert.setObject(1, affiliationId);
            upsert.setString(2, personId);
            upsert.setObject(3, affiliationId);
            upsert.executeUpdate();
        }
    }
}
