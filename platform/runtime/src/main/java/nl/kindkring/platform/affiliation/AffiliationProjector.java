package nl.kindkring.platform.affiliation;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.kindkring.platform.projection.Generation;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.platform.projection.Projector;

/**
 * Keeps the affiliations in a table, so that a process has something to start from. Answers come from memory. Ended ones stay: who was there and has left
 * is another than who never was.
 */
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
        // an end wins over any start of the same affiliation, so that the order within the batch does not matter
        Map<UUID, Affiliation> started = new LinkedHashMap<>();
        Map<UUID, AffiliationChange.End> ended = new LinkedHashMap<>();
        for (IncomingEvent event : batch) {
            switch (events.read(event)) {
                case AffiliationChange.Start(Affiliation affiliation) -> started.put(affiliation.affiliationId(), affiliation);
                case AffiliationChange.End end -> ended.put(end.affiliationId(), end);
                case AffiliationChange.Nothing() -> { }
            }
        }
        try (Connection connection = database.getConnection()) {
            start(connection, generation, List.copyOf(started.values()));
            end(connection, generation, List.copyOf(ended.values()));
        } catch (SQLException e) {
            throw new IllegalStateException("Could not write affiliations", e);
        }
    }

    private static void start(Connection connection, Generation generation, List<Affiliation> started) throws SQLException {
        run(connection, """
            insert into %s as old (affiliation_id, person_id, unit_kind, unit_id, role)
            select * from unnest(?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::text[])
            on conflict (affiliation_id) do update set unit_kind = excluded.unit_kind, unit_id = excluded.unit_id, role = excluded.role
            where not old.ended""".formatted(generation.table("replica_affiliation")),
            column(connection, "uuid", started, Affiliation::affiliationId), column(connection, "text", started, Affiliation::personId),
            column(connection, "text", started, Affiliation::unitKind), column(connection, "uuid", started, Affiliation::unitId),
            column(connection, "text", started, Affiliation::role));
    }

    private static void end(Connection connection, Generation generation, List<AffiliationChange.End> ended) throws SQLException {
        run(connection, """
            insert into %s (affiliation_id, person_id, unit_kind, unit_id, role, ended)
            select id, person, '', id, '', true from unnest(?::uuid[], ?::text[]) as gone (id, person)
            on conflict (affiliation_id) do update set ended = true""".formatted(generation.table("replica_affiliation")),
            column(connection, "uuid", ended, AffiliationChange.End::affiliationId), column(connection, "text", ended, AffiliationChange.End::personId));
    }

    private static <T> Array column(Connection connection, String type, List<T> rows, Function<T, Object> value) throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(value).toArray());
    }

    private static void run(Connection connection, String sql, Array... columns) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < columns.length; i++) {
                statement.setArray(i + 1, columns[i]);
            }
            statement.executeUpdate();
        }
    }
}
