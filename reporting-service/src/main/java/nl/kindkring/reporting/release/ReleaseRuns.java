package nl.kindkring.reporting.release;

import static nl.kindkring.reporting.release.ReleaseRun.Status.DONE;
import static nl.kindkring.reporting.release.ReleaseRun.Status.FAILED;
import static nl.kindkring.reporting.release.ReleaseRun.Status.HELD_BACK;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.kindkring.reporting.disclosure.audit.Group;
import nl.kindkring.reporting.release.ReleaseRun.AskedBy;
import nl.kindkring.reporting.release.ReleaseRun.Reason;
import nl.kindkring.reporting.release.ReleaseRun.Status;
import org.jboss.logging.Logger;

/** Keeps the runs, so that every replica can tell how far one is and a restart does not forget it. Times are the system's. */
@ApplicationScoped
public class ReleaseRuns {

    private static final Logger LOG = Logger.getLogger(ReleaseRuns.class);

    private final DataSource database;

    ReleaseRuns(DataSource database) {
        this.database = database;
    }

    /** Another process took this run for dead, and releases now. */
    public static final class TakenOver extends RuntimeException {

        private static final long serialVersionUID = 1;

        TakenOver() {
            super("this run was taken for dead and may not release any more");
        }
    }

    /** Stores a run that begins. Call with the lock in hand. */
    public UUID begin(AskedBy askedBy, int due) {
        UUID id = UUID.randomUUID();
        update("insert into release_run (id, asked_by, status, started_at, due) values (?, ?, 'RUNNING', ?, ?)", id, askedBy.name(), now(), due);
        return id;
    }

    /** Begins a run that was held back or failed again. */
    public void again(UUID id, int due) {
        update("delete from release_run_failure where run_id = ?", id);
        update("update release_run set status = 'RUNNING', reason = null, ended_at = null, due = ? where id = ?", due, id);
    }

    /** How much a run is to do, when that turns out. */
    public void due(UUID id, int due) {
        update("update release_run set due = ? where id = ?", due, id);
    }

    /** Calls every run that is said to be under way interrupted: whoever calls this knows that none is. */
    public void interruptAll() {
        update("update release_run set status = 'INTERRUPTED', ended_at = ?, at_period = null, at_level = null where status = 'RUNNING'", now());
    }

    /** What it is working on. */
    public void at(UUID id, String period, String level) {
        update("update release_run set at_period = ?, at_level = ? where id = ?", period, level, id);
    }

    /**
     * Counts what one area adds, in the transaction that adds it; the row stays locked until that ends, so a run is either whole to who takes over, or over.
     *
     * @throws TakenOver when the run is not under way any more
     */
    public void advance(UUID id, int done, int made) {
        if (update("update release_run set done = done + ?, made = made + ? where id = ? and status = 'RUNNING'", done, made, id) != 1) {
            throw new TakenOver();
        }
    }

    /** Tells an operator, in the log and in the run, which groups earlier releases alone bound closely; nothing where there are none. */
    public void narrow(UUID id, List<Group> groups) {
        if (!groups.isEmpty()) {
            LOG.errorf("everything near %s is withheld: earlier releases alone bound it closely; see docs/disclosure.md", groups);
            update("update release_run set narrow = narrow + ? where id = ?", groups.size(), id);
        }
    }

    /** Notes what could not be released. */
    public void fail(UUID id, ReleaseRun.Failure failure) {
        update("insert into release_run_failure (run_id, period, level, reason) values (?, ?, ?, ?) on conflict do nothing", id, failure.period(), failure.level(),
                failure.reason().name());
    }

    /** Ends a run: FAILED when anything failed. */
    public void end(UUID id) {
        update("""
                update release_run set status = case when exists (select from release_run_failure where run_id = id) then '%s' else '%s' end,
                    ended_at = ?, at_period = null, at_level = null where id = ? and status = 'RUNNING'""".formatted(FAILED, DONE), now(), id);
    }

    /** Ends a run that releases nothing, or nothing more. */
    public void stop(UUID id, Status status, Reason reason) {
        update("update release_run set status = ?, reason = ?, ended_at = ?, at_period = null, at_level = null where id = ? and status = 'RUNNING'", status.name(),
                reason.name(), now(), id);
    }

    /** The run of that id, if there is one. */
    public Optional<ReleaseRun> find(UUID id) {
        return select("where id = ?", id).stream().findFirst();
    }

    /** The newest run, when it was held back or failed: a schedule takes it up again instead of making a new one each time. */
    public Optional<ReleaseRun> unfinished() {
        return before(Long.MAX_VALUE, 1).stream().filter(run -> run.status() == HELD_BACK || run.status() == FAILED).findFirst();
    }

    /** The run that is under way. */
    public Optional<ReleaseRun> running() {
        return select("where status = 'RUNNING'").stream().findFirst();
    }

    /** Runs with a lower number, the newest first. */
    public List<ReleaseRun> before(long number, int limit) {
        return select("where number < ? order by number desc limit ?", number, limit);
    }

    private List<ReleaseRun> select(String where, Object... parameters) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement("""
                select id, number, asked_by, status, reason, started_at, ended_at, due, done, made, narrow, at_period, at_level from release_run\s""" + where)) {
            bind(select, parameters);
            List<ReleaseRun> runs = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    runs.add(run(connection, rows));
                }
            }
            return runs;
        } catch (SQLException e) {
            throw new IllegalStateException("the runs could not be read", e);
        }
    }

    private static ReleaseRun run(Connection connection, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String reason = row.getString("reason");
        Timestamp ended = row.getTimestamp("ended_at");
        return new ReleaseRun(id, row.getLong("number"), AskedBy.valueOf(row.getString("asked_by")), Status.valueOf(row.getString("status")),
                reason == null ? null : Reason.valueOf(reason), row.getTimestamp("started_at").toInstant(), ended == null ? null : ended.toInstant(), row.getInt("due"),
                row.getInt("done"), row.getInt("made"), row.getInt("narrow"), row.getString("at_period"), row.getString("at_level"), failures(connection, id));
    }

    private static List<ReleaseRun.Failure> failures(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select period, level, reason from release_run_failure where run_id = ? order by period, level")) {
            select.setObject(1, id);
            List<ReleaseRun.Failure> failures = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    failures.add(new ReleaseRun.Failure(rows.getString(1), rows.getString(2), Reason.valueOf(rows.getString(3))));
                }
            }
            return failures;
        }
    }

    private int update(String sql, Object... parameters) {
        try (Connection connection = database.getConnection(); PreparedStatement update = connection.prepareStatement(sql)) {
            bind(update, parameters);
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the run could not be kept", e);
        }
    }

    private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }

    private static Timestamp now() {
        return Timestamp.from(Instant.now());
    }
}
