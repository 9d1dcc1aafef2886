package nl.kindkring.signal.reportingcode.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.platform.crypto.OwnSubjects;
import nl.kindkring.platform.crypto.SubjectKeys;

/** Which cases are to be removed, and their removal. Unseals nothing: when a case changed last stands beside it in clear. */
@ApplicationScoped
public class CaseRemovals {

    private static final String LAST_CHANGE = """
            (select (max(e.occurred_at) at time zone 'Europe/Amsterdam')::date from reporting_code.case_event e where e.case_id = r.case_id)""";
    private static final String COLUMNS = "select x.case_id, r.centre_id, " + LAST_CHANGE + """
            , x.announced_on, x.remove_from, x.hold_reason
             from reporting_code.case_removal x join reporting_code.case_reach r on r.case_id = x.case_id where x.removed_on is null\s""";

    private final AgroalDataSource database;
    private final SubjectKeys keys;

    CaseRemovals(AgroalDataSource database, @OwnSubjects SubjectKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /** A case that is not announced, and the day on which it changed last. */
    public record Unannounced(UUID caseId, LocalDate lastChange) {}

    /** Cases whose last change was on that day or before, and that are not announced. */
    public List<Unannounced> unannounced(LocalDate before, int most) {
        return run("select r.case_id, " + LAST_CHANGE + """
                 as changed from reporting_code.case_reach r
                 where r.begun_at < (?::date + 1)::timestamp at time zone 'Europe/Amsterdam'
                   and not exists (select 1 from reporting_code.case_removal x where x.case_id = r.case_id)
                   and\s""" + LAST_CHANGE + " <= ? order by changed, r.case_id limit ?", select -> {
            select.setObject(1, before);
            select.setObject(2, before);
            select.setInt(3, most);
            List<Unannounced> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Unannounced(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)));
                }
            }
            return found;
        });
    }

    /** Announces; false when another process was first. */
    public boolean announce(UUID caseId, LocalDate today, LocalDate removeFrom) {
        return run("insert into reporting_code.case_removal (case_id, announced_on, remove_from) values (?, ?, ?) on conflict do nothing", insert -> {
            insert.setObject(1, caseId);
            insert.setObject(2, today);
            insert.setObject(3, removeFrom);
            return insert.executeUpdate() == 1;
        });
    }

    /** Announced, not held, and to be removed by that day. */
    public List<UUID> due(LocalDate today, int most) {
        return run("""
                select case_id from reporting_code.case_removal where removed_on is null and hold_reason is null and remove_from <= ?
                 order by remove_from, case_id limit ?""", select -> {
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
    public Optional<CaseRemoval> locked(UUID caseId) {
        return run(COLUMNS + "and x.case_id = ? for update of x", select -> {
            select.setObject(1, caseId);
            return removals(select).stream().findFirst();
        });
    }

    /** Those of these centres, in the order in which they are removed. */
    public List<CaseRemoval> of(Collection<UUID> centres, int most) {
        return run(COLUMNS + "and r.centre_id = any(?) order by x.remove_from, x.case_id limit ?", select -> {
            select.setArray(1, select.getConnection().createArrayOf("uuid", centres.toArray()));
            select.setInt(2, most);
            return removals(select);
        });
    }

    /** Holds it, or lets it go on when there is no reason. */
    public void hold(UUID caseId, Optional<String> reason) {
        run("update reporting_code.case_removal set hold_reason = ? where case_id = ? and removed_on is null", update -> {
            update.setString(1, reason.orElse(null));
            update.setObject(2, caseId);
            return update.executeUpdate();
        });
    }

    /** Drops it: the case changed after it was announced. */
    public void drop(UUID caseId) {
        run("delete from reporting_code.case_removal where case_id = ? and removed_on is null", delete -> {
            delete.setObject(1, caseId);
            return delete.executeUpdate();
        });
    }

    /** Destroys the key of the case, in the caller's transaction: what happened in it can be read by nobody any more, in no replay and no backup of events. */
    public void remove(UUID caseId, LocalDate today) {
        keys.destroy(caseId);
        run("update reporting_code.case_removal set removed_on = ? where case_id = ?", update -> {
            update.setObject(1, today);
            update.setObject(2, caseId);
            return update.executeUpdate();
        });
    }

    private static List<CaseRemoval> removals(PreparedStatement select) throws SQLException {
        List<CaseRemoval> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(new CaseRemoval(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class), Optional.ofNullable(row.getString(6))));
            }
        }
        return found;
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the removals of cases do not answer", e);
        }
    }

    /** What is done with a statement. */
    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }
}
