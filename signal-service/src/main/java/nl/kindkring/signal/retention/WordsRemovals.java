package nl.kindkring.signal.retention;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.platform.crypto.OwnSubjects;
import nl.kindkring.platform.crypto.SubjectKeys;
import org.jspecify.annotations.Nullable;

/** Which signals' words are to be removed, and their removal. */
@ApplicationScoped
public class WordsRemovals {

    private static final String LAST_CHANGE = """
            (select (max(e.metadata ->> 'occurredAt')::timestamptz at time zone 'Europe/Amsterdam')::date from event e where e.stream_id = w.signal_id)""";
    private static final String ANNOUNCED = "select w.signal_id, w.centre_id, " + LAST_CHANGE
            + ", w.announced_on, w.remove_from, w.hold_reason from words_removal w where w.removed_on is null and ";

    private final AgroalDataSource database;
    private final SubjectKeys keys;

    WordsRemovals(AgroalDataSource database, @OwnSubjects SubjectKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /** A signal with a key of its own that is not announced, and the day on which it changed last. */
    record Unannounced(UUID signalId, UUID centreId, LocalDate lastChange) {}

    /** Signals that changed last on that day or before and are not announced. */
    List<Unannounced> unannounced(LocalDate notAfter, int most) {
        return run("select w.signal_id, w.centre_id, " + LAST_CHANGE + """
                 as changed from signal_work_list w join subject_key k on k.subject = w.signal_id
                 where w.child_id is null and w.registered_on <= ? and not exists (select 1 from words_removal r where r.signal_id = w.signal_id)
                   and\s""" + LAST_CHANGE + " <= ? order by changed, w.signal_id limit ?", select -> {
            select.setObject(1, notAfter);
            select.setObject(2, notAfter);
            select.setInt(3, most);
            List<Unannounced> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Unannounced(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, LocalDate.class)));
                }
            }
            return found;
        });
    }

    /** Announces; does nothing when another process was first. */
    void announce(Unannounced signal, LocalDate today, LocalDate removeFrom) {
        run("insert into words_removal (signal_id, centre_id, announced_on, remove_from) values (?, ?, ?, ?) on conflict do nothing", insert -> {
            insert.setObject(1, signal.signalId());
            insert.setObject(2, signal.centreId());
            insert.setObject(3, today);
            insert.setObject(4, removeFrom);
            return insert.executeUpdate();
        });
    }

    /** Announced, not held, and to be removed by that day. */
    List<UUID> due(LocalDate today, int most) {
        return run("select signal_id from words_removal where removed_on is null and hold_reason is null and remove_from <= ? order by remove_from, signal_id limit ?",
                select -> {
                    select.setObject(1, today);
                    select.setInt(2, most);
                    List<UUID> found = new ArrayList<>();
                    try (ResultSet row = select.executeQuery()) {
                        while (row.next()) {
                            found.add(row.getObject(1, UUID.class));
                        }
                    }
                    return found;
                });
    }

    /** One that is announced, held until the transaction ends. */
    public Optional<WordsRemoval> locked(UUID signalId) {
        return run(ANNOUNCED + "w.signal_id = ? for update", select -> {
            select.setObject(1, signalId);
            return removals(select).stream().findFirst();
        });
    }

    /** Those announced in the order in which they are removed, after the given place. */
    public List<WordsRemoval> after(LocalDate day, UUID signalId, int most) {
        return run(ANNOUNCED + "(w.remove_from, w.signal_id) > (?, ?) order by w.remove_from, w.signal_id limit ?", select -> {
            select.setObject(1, day);
            select.setObject(2, signalId);
            select.setInt(3, most);
            return removals(select);
        });
    }

    /** Holds it, or lets it go on when there is no reason. */
    public void hold(UUID signalId, @Nullable WordsHoldReason reason) {
        run("update words_removal set hold_reason = ? where signal_id = ? and removed_on is null", update -> {
            update.setString(1, reason == null ? null : reason.name());
            update.setObject(2, signalId);
            return update.executeUpdate();
        });
    }

    /** Drops it: the signal changed after it was announced. */
    void drop(UUID signalId) {
        run("delete from words_removal where signal_id = ? and removed_on is null", delete -> {
            delete.setObject(1, signalId);
            return delete.executeUpdate();
        });
    }

    /** Destroys the key of the signal, and that its alias is this signal, in the caller's transaction. */
    void remove(UUID signalId, LocalDate today) {
        keys.destroy(signalId);
        run("update centre_alias set signal_id = null where signal_id = ?", update -> {
            update.setObject(1, signalId);
            return update.executeUpdate();
        });
        run("update words_removal set removed_on = ? where signal_id = ?", update -> {
            update.setObject(1, today);
            update.setObject(2, signalId);
            return update.executeUpdate();
        });
    }

    /** Whether the words of that signal were removed: it takes no new ones, which would need another key. */
    public boolean removed(UUID signalId) {
        return run("select 1 from words_removal where signal_id = ? and removed_on is not null", select -> {
            select.setObject(1, signalId);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        });
    }

    private static List<WordsRemoval> removals(PreparedStatement select) throws SQLException {
        List<WordsRemoval> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(new WordsRemoval(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class), row.getString(6)));
            }
        }
        return found;
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the removals of words do not answer", e);
        }
    }

    /** What is done with a statement. */
    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }
}
