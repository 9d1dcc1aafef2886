package nl.kindkring.platform.permit;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.kindkring.platform.projection.Generation;

/**
 * What a batch of events comes to, written in a statement of each kind. The order within a batch does not matter: an end wins over any grant of the same
 * permit and an erasure over both, whichever comes first.
 */
final class PermitBatch {

    /** One day longer than a domain topic keeps anything: no grant can arrive any more that the mark would have to stop. */
    private static final String MARKS_STAY = "31 days";

    private final Map<UUID, Permit> grants = new LinkedHashMap<>();
    /** Subjects by permit. */
    private final Map<UUID, UUID> ends = new LinkedHashMap<>();
    private final Set<UUID> erased = new LinkedHashSet<>();

    void add(PermitChange change) {
        switch (change) {
            case PermitChange.Grant(Permit permit) -> grants.put(permit.permitId(), permit);
            case PermitChange.End(UUID subject, UUID permit) -> ends.put(permit, subject);
            case PermitChange.Erase(UUID subject) -> erased.add(subject);
            case PermitChange.Nothing() -> { }
        }
    }

    Set<UUID> erased() {
        return erased;
    }

    void write(Connection connection, Generation generation) throws SQLException {
        if (!erased.isEmpty()) {
            run(connection, "insert into %s (subject) select unnest(?::uuid[]) on conflict do nothing".formatted(generation.table("replica_erased_subject")),
                    array(connection, "uuid", erased));
        }
        if (!grants.isEmpty()) {
            grant(connection, generation, List.copyOf(grants.values()));
        }
        if (!ends.isEmpty()) {
            end(connection, generation);
        }
        if (!erased.isEmpty()) {
            run(connection, "delete from %s where subject = any (?)".formatted(generation.table("replica_permit")), array(connection, "uuid", erased));
        }
    }

    private static void grant(Connection connection, Generation generation, List<Permit> permits) throws SQLException {
        List<String> scopes = new ArrayList<>();
        for (Permit permit : permits) {
            scopes.add(connection.createArrayOf("text", permit.scope().toArray()).toString());
        }
        run(connection, """
            insert into %s as old (permit_id, subject, purpose, recipient_kind, recipient_id, scope, valid_until, ground)
            select permit_id, subject, purpose, recipient_kind, recipient_id, scope::text[], valid_until, ground
            from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::text[])
              as added (permit_id, subject, purpose, recipient_kind, recipient_id, scope, valid_until, ground)
            where not exists (select from %s erased where erased.subject = added.subject)
            on conflict (permit_id) do update set purpose = excluded.purpose, recipient_kind = excluded.recipient_kind,
              recipient_id = excluded.recipient_id, scope = excluded.scope, valid_until = excluded.valid_until, ground = excluded.ground
            where not old.ended""".formatted(generation.table("replica_permit"), generation.table("replica_erased_subject")),
            column(connection, "uuid", permits, Permit::permitId), column(connection, "uuid", permits, Permit::subject),
            column(connection, "text", permits, Permit::purpose), column(connection, "text", permits, Permit::recipientKind),
            column(connection, "text", permits, Permit::recipientId), array(connection, "text", scopes),
            column(connection, "timestamptz", permits, permit -> permit.validUntil() == null ? null : permit.validUntil().atOffset(ZoneOffset.UTC)),
            column(connection, "text", permits, Permit::ground));
    }

    private void end(Connection connection, Generation generation) throws SQLException {
        String table = generation.table("replica_permit");
        run(connection, """
            insert into %s as old (permit_id, subject, purpose, recipient_kind, recipient_id, scope, ground, ended, ended_at)
            select permit_id, subject, '', '', '', '{}', '', true, now() from unnest(?::uuid[], ?::uuid[]) as added (permit_id, subject)
            on conflict (permit_id) do update set ended = true, ended_at = coalesce(old.ended_at, excluded.ended_at)""".formatted(table),
            array(connection, "uuid", ends.keySet()), array(connection, "uuid", ends.values()));
        run(connection, "delete from %s where ended and ended_at < now() - interval '%s'".formatted(table, MARKS_STAY));
    }

    private static <T> Array column(Connection connection, String type, List<T> rows, Function<T, Object> value) throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(value).toArray());
    }

    private static Array array(Connection connection, String type, Collection<?> values) throws SQLException {
        return connection.createArrayOf(type, values.toArray());
    }

    private static void run(Connection connection, String sql, Array... arrays) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arrays.length; i++) {
                statement.setArray(i + 1, arrays[i]);
            }
            statement.executeUpdate();
        }
    }
}
