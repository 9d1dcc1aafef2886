package nl.kindkring.signal.reportingcode.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who may know of which case; asked before anything is unsealed. */
@ApplicationScoped
public class CaseReaches {

    private static final String COLUMNS = "case_id, centre_id, reporter, begun_at";
    private static final String NOT_REMOVED = """
            not exists (select 1 from reporting_code.case_removal x where x.case_id = r.case_id and x.removed_on is not null)""";

    private final AgroalDataSource database;

    CaseReaches(AgroalDataSource database) {
        this.database = database;
    }

    /** Of one case; empty when there is none, or none any more. */
    public Optional<CaseReach> of(UUID caseId) {
        var sql = "select " + COLUMNS + " from reporting_code.case_reach r where case_id = ? and " + NOT_REMOVED;
        try (var connection = database.getConnection(); var select = connection.prepareStatement(sql)) {
            select.setObject(1, caseId);
            return rows(select.executeQuery()).stream().findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot look up a case", e);
        }
    }

    /** The cases of these centres, and at {@code ownCentres} those of this reporter: newest first, {@code limit} at most. */
    public List<CaseReach> within(Collection<UUID> officerOf, Collection<UUID> ownCentres, String reporter, int limit) {
        var sql = "select " + COLUMNS + """
                \sfrom reporting_code.case_reach r
                 where (centre_id = any(?) or (centre_id = any(?) and reporter = ?)) and\s""" + NOT_REMOVED + """
                \sorder by begun_at desc, case_id desc limit ?""";
        try (var connection = database.getConnection(); var select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("uuid", officerOf.toArray()));
            select.setArray(2, connection.createArrayOf("uuid", ownCentres.toArray()));
            select.setString(3, reporter);
            select.setInt(4, limit);
            return rows(select.executeQuery());
        } catch (SQLException e) {
            throw new IllegalStateException("cannot list cases", e);
        }
    }

    /** Adds a case that was just begun, in the caller's transaction. */
    public void add(CaseReach reach) {
        var sql = "insert into reporting_code.case_reach (" + COLUMNS + ") values (?, ?, ?, ?)";
        try (var connection = database.getConnection(); var insert = connection.prepareStatement(sql)) {
            insert.setObject(1, reach.caseId());
            insert.setObject(2, reach.centreId());
            insert.setString(3, reach.reporter());
            insert.setObject(4, reach.begunAt().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot add a case", e);
        }
    }

    private static List<CaseReach> rows(ResultSet row) throws SQLException {
        try (row) {
            List<CaseReach> found = new ArrayList<>();
            while (row.next()) {
                found.add(new CaseReach(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()));
            }
            return found;
        }
    }
}
