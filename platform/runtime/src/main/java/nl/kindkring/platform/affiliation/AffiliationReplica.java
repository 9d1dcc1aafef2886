package nl.kindkring.platform.affiliation;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import nl.kindkring.platform.projection.Generation;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.platform.replica.ReplicaDefinition;

/** How the affiliations' replica starts and follows. */
@Singleton
final class AffiliationReplica implements ReplicaDefinition<AffiliationTable> {

    private final AffiliationEvents events;

    AffiliationReplica(AffiliationEvents events) {
        this.events = events;
    }

    @Override
    public String topic() {
        return events.topic().orElseThrow();
    }

    @Override
    public String projection() {
        return AffiliationProjector.NAME;
    }

    @Override
    public AffiliationTable load(Connection connection, Generation generation) throws SQLException {
        AffiliationTable table = new AffiliationTable();
        String sql = "select affiliation_id, person_id, unit_kind, unit_id, role, ended from " + generation.table("replica_affiliation");
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setFetchSize(5_000);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    UUID id = row.getObject("affiliation_id", UUID.class);
                    if (row.getBoolean("ended")) {
                        table.remember(id);
                    } else {
                        table.start(new Affiliation(id, row.getString("person_id"), row.getString("unit_kind"),
                            row.getObject("unit_id", UUID.class), row.getString("role")));
                    }
                }
            }
        }
        return table;
    }

    @Override
    public void apply(AffiliationTable table, IncomingEvent event) {
        switch (events.read(event)) {
            case AffiliationChange.Start(Affiliation affiliation) -> table.start(affiliation);
            case AffiliationChange.End(String personId, UUID affiliationId) -> table.end(personId, affiliationId);
            case AffiliationChange.Nothing() -> { }
        }
    }
}
