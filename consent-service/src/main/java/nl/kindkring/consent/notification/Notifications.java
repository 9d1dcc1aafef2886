package nl.kindkring.consent.notification;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of what is to be mailed, was, or could not be. */
@ApplicationScoped
public class Notifications {

    private final AgroalDataSource database;

    Notifications(AgroalDataSource database) {
        this.database = database;
    }

    /** Where a notification can be. */
    public enum State { PENDING, SENT, DROPPED, FAILED }

    /**
     * What there is to send, as it was written down.
     *
     * @param party YOUTH, or a holder's id
     * @param cause the same for all who are told of it; null for those of before there was one
     * @param whom  who is meant, which ids alone do not tell where a child has several records
     */
    record Due(UUID id, UUID child, String party, NotificationKind kind, @Nullable UUID about, int attempts, @Nullable UUID cause, Whom whom) {}

    /** To whom a cause was written down, in which record of the child. */
    record Addressee(UUID child, String party) {}

    /**
     * A notification as an operator sees it: neither who nor about whom.
     *
     * @param reason why it was dropped, or how the last attempt failed
     */
    public record Seen(UUID id, NotificationKind kind, State state, int attempts, Instant notedAt, Instant nextAt, @Nullable String reason) {}

    /** The longest due, held until the transaction ends; another process takes another one. */
    Optional<Due> take(Instant now) {
        return run("""
                select notification_id, child_id, party, kind, about, attempts, cause, except_party, only_party from notification
                where state = 'PENDING' and next_at <= ? order by next_at limit 1 for update skip locked""", select -> {
            select.setTimestamp(1, Timestamp.from(now));
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new Due(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3),
                        NotificationKind.valueOf(row.getString(4)), row.getObject(5, UUID.class), row.getInt(6), row.getObject(7, UUID.class),
                        whom(row.getString(8), row.getString(9)))) : Optional.<Due>empty();
            }
        });
    }

    /** Everybody for whom this cause was written down. */
    List<Addressee> ofCause(UUID cause) {
        return run("select child_id, party from notification where cause = ?", select -> {
            select.setObject(1, cause);
            List<Addressee> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Addressee(row.getObject(1, UUID.class), row.getString(2)));
                }
            }
            return found;
        });
    }

    private static Whom whom(@Nullable String except, @Nullable String only) {
        return except != null ? new Whom.Others(except) : only != null ? new Whom.Only(only) : new Whom.Everybody();
    }

    /** An attempt begins, and nobody else makes one before {@code nextAt}. */
    void attempt(UUID id, Instant nextAt) {
        run("update notification set attempts = attempts + 1, next_at = ? where notification_id = ?", update -> {
            update.setTimestamp(1, Timestamp.from(nextAt));
            update.setObject(2, id);
            return update.executeUpdate();
        });
    }

    /** It is over, unless the child was erased meanwhile. */
    void close(UUID id, State state, @Nullable String reason, Instant now) {
        run("update notification set state = ?, reason = ?, done_at = ? where notification_id = ? and state = 'PENDING'", update -> {
            update.setString(1, state.name());
            update.setString(2, reason);
            update.setTimestamp(3, Timestamp.from(now));
            update.setObject(4, id);
            return update.executeUpdate();
        });
    }

    /** How an attempt failed; it stays due. @param reason without an address */
    void failed(UUID id, String reason) {
        run("update notification set reason = ? where notification_id = ? and state = 'PENDING'", update -> {
            update.setString(1, reason);
            update.setObject(2, id);
            return update.executeUpdate();
        });
    }

    /** Forgets what was sent or dropped before that moment. Returns how many. */
    int forget(Instant before) {
        return run("delete from notification where state in ('SENT', 'DROPPED') and done_at < ?", delete -> {
            delete.setTimestamp(1, Timestamp.from(before));
            return delete.executeUpdate();
        });
    }

    /** Tries one that was given up from the beginning; false when there is none such. */
    public boolean again(UUID id, Instant now) {
        return run("""
                update notification set state = 'PENDING', attempts = 0, next_at = ?, done_at = null where notification_id = ? and state = 'FAILED'""",
                update -> {
                    update.setTimestamp(1, Timestamp.from(now));
                    update.setObject(2, id);
                    return update.executeUpdate() == 1;
                });
    }

    /** How many there are in each state. */
    Map<State, Long> counts() {
        return run("select state, count(*) from notification group by state", select -> {
            Map<State, Long> counts = new EnumMap<>(State.class);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    counts.put(State.valueOf(rows.getString(1)), rows.getLong(2));
                }
            }
            return counts;
        });
    }

    /** Those in a state in the order in which they were noted, after the given place. */
    public List<Seen> after(State state, Instant at, UUID id, int most) {
        return run("""
                select notification_id, kind, state, attempts, noted_at, next_at, reason from notification
                where state = ? and (noted_at, notification_id) > (?, ?) order by noted_at, notification_id limit ?""", select -> {
            select.setString(1, state.name());
            select.setTimestamp(2, Timestamp.from(at));
            select.setObject(3, id);
            select.setInt(4, most);
            List<Seen> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Seen(row.getObject(1, UUID.class), NotificationKind.valueOf(row.getString(2)), State.valueOf(row.getString(3)),
                            row.getInt(4), row.getTimestamp(5).toInstant(), row.getTimestamp(6).toInstant(), row.getString(7)));
                }
            }
            return found;
        });
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the table of notifications does not answer", e);
        }
    }

    /** What is done with a statement. */
    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }
}
