package nl.kindkring.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads which releases there are. */
@ApplicationScoped
public class Releases {

    private final DataSource database;

    Releases(DataSource database) {
        this.database = database;
    }

    /**
     * A release as the ledger lists it.
     *
     * @param area GM0453, PO2711, PV27 or NL
     * @param municipality the same code where the area is a municipality, else null
     * @param number counts per area
     * @param edition 1 as first released, 2 when some cells of the table were corrected
     * @param corrects number of the release that has the edition before; null as first released
     */
    public record Line(String area, @Nullable String municipality, long number, String table, int tableVersion, String period, Instant releasedAt, int published, int withheld,
            int edition, @Nullable Long corrects) {}

    /**
     * Releases in the order area, number.
     *
     * @param area null for all
     */
    public List<Line> find(@Nullable String area, String afterArea, long afterNumber, int limit) {
        return find(area, afterArea, afterNumber, limit, Set.of(), Optional.empty());
    }

    /**
     * The same, less of it.
     *
     * @param hidden names of tables that are left out
     * @param shownOnly {@code area/table} pairs that alone are not; empty for no such limit
     */
    public List<Line> find(@Nullable String area, String afterArea, long afterNumber, int limit, Set<String> hidden, Optional<Set<String>> shownOnly) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement("""
                select area, number, table_name, table_version, period, released_at, published, withheld, edition, corrects from release
                where (area, number) > (?, ?) and (?::text is null or area = ?) and table_name <> all (?)
                and (?::text[] is null or area || '/' || table_name = any (?))
                order by area, number limit ?""")) {
            select.setString(1, afterArea);
            select.setLong(2, afterNumber);
            select.setString(3, area);
            select.setString(4, area);
            select.setArray(5, connection.createArrayOf("text", hidden.toArray()));
            Array shown = shownOnly.isEmpty() ? null : connection.createArrayOf("text", shownOnly.get().toArray());
            select.setArray(6, shown);
            select.setArray(7, shown);
            select.setInt(8, limit);
            List<Line> lines = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    lines.add(line(rows));
                }
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException("the releases could not be read", e);
        }
    }

    private static Line line(ResultSet row) throws SQLException {
        String area = row.getString(1);
        return new Line(area, area.startsWith("GM") ? area : null, row.getLong(2), row.getString(3), row.getInt(4), row.getString(5),
                row.getTimestamp(6).toInstant(), row.getInt(7), row.getInt(8), row.getInt(9), row.getObject(10, Long.class));
    }

    /** The names of the periods over which a table was released for any of these areas, the newest first. */
    public List<String> periods(Collection<String> areas, String table) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(
                "select distinct period from release where table_name = ? and area = any(?) order by period desc")) {
            select.setString(1, table);
            select.setArray(2, connection.createArrayOf("text", areas.toArray()));
            List<String> periods = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    periods.add(rows.getString(1));
                }
            }
            return periods;
        } catch (SQLException e) {
            throw new IllegalStateException("the releases could not be read", e);
        }
    }

    /** The number of the last release of a table in an area, 0 when there is none. */
    public long last(String area, String table) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(
                "select coalesce(max(number), 0) from release where area = ? and table_name = ?")) {
            select.setString(1, area);
            select.setString(2, table);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the releases could not be read", e);
        }
    }
}
