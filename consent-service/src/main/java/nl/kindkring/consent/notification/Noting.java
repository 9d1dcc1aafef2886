package nl.kindkring.consent.notification;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.projection.ChildEntry;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what is to be mailed, in the transaction of what causes it: neither can be there without the other. The same cause twice is the same row, so
 * it is one mail. Only who gave an address is written down.
 */
@ApplicationScoped
public class Noting {

    private final AgroalDataSource database;
    private final Clock clock;

    Noting(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Something to tell a family.
     *
     * @param cause unique for what happened, the same when it is told again
     * @param about the consent or request; null where it is about the file
     */
    public record Cause(ChildId child, NotificationKind kind, String cause, @Nullable UUID about) {}

    /**
     * To those of the family who are meant. Where the child has several records one person can stand there under two ids, with an address under each: then all
     * are written down, and who is who is looked up when the mail leaves.
     */
    void tell(Cause cause, Whom whom) {
        List<UUID> records = ChildEntry.recordsOf(cause.child().value());
        try (Connection connection = database.getConnection()) {
            List<Whose> parties = parties(connection, cause, records).stream().filter(one -> records.size() > 1 || whom.means(one.party())).toList();
            if (!parties.isEmpty()) {
                insert(connection, cause, whom, parties);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what is to be mailed could not be written down", e);
        }
    }

    /** Forgets the addresses and invitations around an erased child and drops what was to be sent. In the transaction of the erasure. */
    public void forget(UUID child) {
        try (Connection connection = database.getConnection();
                var delete = connection.prepareStatement("delete from contact where child_id = ?");
                var withdraw = connection.prepareStatement("delete from invitation where child_id = ?");
                var drop = connection.prepareStatement("""
                        update notification set state = 'DROPPED', reason = 'ERASED', done_at = ? where child_id = ? and state in ('PENDING', 'FAILED')""")) {
            delete.setObject(1, child);
            delete.executeUpdate();
            withdraw.setObject(1, child);
            withdraw.executeUpdate();
            drop.setTimestamp(1, Timestamp.from(clock.instant()));
            drop.setObject(2, child);
            drop.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the mail of an erased child could not be dropped", e);
        }
    }

    /** Whose address, in which record of the child it was given. */
    private record Whose(UUID child, String party) {}

    private static List<Whose> parties(Connection connection, Cause cause, List<UUID> records) throws SQLException {
        try (var select = connection.prepareStatement(
                "select child_id, party from contact where child_id = any(?) and not (? = any(opted_out)) order by party, child_id")) {
            select.setArray(1, connection.createArrayOf("uuid", records.toArray()));
            select.setString(2, cause.kind().name());
            List<Whose> found = new ArrayList<>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new Whose(rows.getObject(1, UUID.class), rows.getString(2)));
                }
            }
            return found;
        }
    }

    private void insert(Connection connection, Cause cause, Whom whom, List<Whose> parties) throws SQLException {
        Timestamp now = Timestamp.from(clock.instant());
        try (var insert = connection.prepareStatement("""
                insert into notification (notification_id, child_id, party, kind, about, noted_at, state, next_at, cause, except_party, only_party)
                values (?, ?, ?, ?, ?, ?, 'PENDING', ?, ?, ?, ?) on conflict do nothing""")) {
            UUID causeId = id(cause.kind() + "|" + cause.cause());
            for (Whose one : parties) {
                insert.setObject(1, id(cause.kind() + "|" + cause.cause() + "|" + one.party()));
                insert.setObject(2, one.child());
                insert.setString(3, one.party());
                insert.setString(4, cause.kind().name());
                insert.setObject(5, cause.about());
                insert.setTimestamp(6, now);
                insert.setTimestamp(7, now);
                insert.setObject(8, causeId);
                insert.setString(9, whom instanceof Whom.Others(var than) ? than : null);
                insert.setString(10, whom instanceof Whom.Only(var only) ? only : null);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static UUID id(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    }
}
