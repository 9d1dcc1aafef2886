package nl.kindkring.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.geography.Area;

/** Which periods were considered for correction, and what there is to correct. */
@ApplicationScoped
public class Corrections {

    private final DataSource database;

    Corrections(DataSource database) {
        this.database = database;
    }

    /** For each period whose corrections were not considered yet, when it was released; the last area counts. Weeks too. */
    public Map<Period, Instant> waiting() {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement("""
                select period, max(released_at) from release where edition = 1 and period not in (select period from correction_considered) group by period""");
                ResultSet rows = select.executeQuery()) {
            Map<Period, Instant> waiting = new HashMap<>();
            while (rows.next()) {
                waiting.put(Period.parse(rows.getString(1)), rows.getTimestamp(2).toInstant());
            }
            return waiting;
        } catch (SQLException e) {
            throw new IllegalStateException("the releases could not be read", e);
        }
    }

    /** What was first released over these periods and has no correction. */
    public List<FirstRelease> uncorrected(Collection<String> periods) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement("""
                select area, number, table_name, table_version, period from release first where edition = 1 and period = any (?)
                and not exists (select from release later where later.area = first.area and later.table_name = first.table_name
                    and later.period = first.period and later.edition > 1)""")) {
            select.setArray(1, connection.createArrayOf("text", periods.toArray()));
            List<FirstRelease> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new FirstRelease(Area.of(rows.getString(1)), rows.getLong(2), rows.getString(3), rows.getInt(4), Period.parse(rows.getString(5))));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the releases could not be read", e);
        }
    }

    /** Notes, in the transaction that adds what was corrected, that a period is done with; a second time it fails, and nothing of it stays. */
    public void considered(Period period, Instant at) {
        try (Connection connection = database.getConnection(); PreparedStatement insert = connection.prepareStatement(
                "insert into correction_considered (period, considered_at) values (?, ?)")) {
            insert.setString(1, period.name());
            insert.setTimestamp(2, Timestamp.from(at));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("it could not be noted that corrections were considered", e);
        }
    }
}
