package nl.kindkring.signal.projection;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.team.CentreRegistered;
import nl.kindkring.contracts.team.TeamFormed;
import nl.kindkring.platform.projection.Generation;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.platform.projection.Projector;

/** Learns from team-service which centres and teams there are. */
@ApplicationScoped
class CentreProjector implements Projector {

    private final AgroalDataSource database;

    CentreProjector(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "centres";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.TEAM.name());
    }

    @Override
    public String ddl() {
        return "projection/centres.sql";
    }

    @Override
    public void apply(List<IncomingEvent> batch, Generation generation) {
        try (var connection = database.getConnection()) {
            for (IncomingEvent event : batch) {
                switch (event.type()) {
                    case CentreRegistered.TYPE -> centre(connection, event, generation);
                    case TeamFormed.TYPE -> team(connection, event, generation);
                    default -> { } // the other events of the topic say nothing about where a centre or team is
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot keep centres and teams", e);
        }
    }

    private static void centre(Connection connection, IncomingEvent event, Generation generation) throws SQLException {
        try (var upsert = connection.prepareStatement("""
                insert into %s (centre_id, organisation_id, kind, municipality, district) values (?, ?, ?, ?, ?)
                on conflict (centre_id) do update
                set organisation_id = excluded.organisation_id, kind = excluded.kind, municipality = excluded.municipality, district = excluded.district
                """.formatted(generation.table("known_centre")))) {
            upsert.setObject(1, uuid(event, "centreId"));
            upsert.setObject(2, uuid(event, "organisationId"));
            upsert.setString(3, event.data().required("kind").asText());
            upsert.setString(4, event.data().required("municipality").asText());
            upsert.setString(5, event.data().required("district").asText());
            upsert.executeUpdate();
        }
    }

    private static void team(Connection connection, IncomingEvent event, Generation generation) throws SQLException {
        try (var upsert = connection.prepareStatement("""
                insert into %s (team_id, centre_id) values (?, ?)
                on conflict (team_id) do update set centre_id = excluded.centre_id
                """.formatted(generation.table("known_team")))) {
            upsert.setObject(1, uuid(event, "teamId"));
            upsert.setObject(2, uuid(event, "centreId"));
            upsert.executeUpdate();
        }
    }

    private static UUID uuid(IncomingEvent event, String field) {
        return UUID.fromString(event.data().required(field).asText());
    }
}
