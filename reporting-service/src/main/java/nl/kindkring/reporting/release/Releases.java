package nl.kindkring.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads which releases there are. */
@ApplicationScoped
public class Releases {

    private final DataSource database;

    Releases(DataSource database) {
        this.database = database;
    }

    /** A release as the ledger lists it; number counts per municipality. */
    public record Line(String municipality, long number, String table, int tableVersion, String period, Instant releasedAt, int published, int withheld) {}

    /** Releases in the order municipality, number. */
    public List<Line> find(@Nullable String municipality, String afterMunicipality, long afterNumber, int limit) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement("""
                select municipality, number, table_name, table_version, period, released_at, published, withheld from release
                where (municipality, number) > (?, ?) and (?::text is null or municipality = ?)
                order by municipality, number limit ?""")) {
            select.setString(1, afterMunicipality);
            select.setLong(2, afterNumber);
            select.setString(3, municipality);
            select.setString(4, municipality);
            select.setInt(5, limit);
            List<Line> lines = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    lines.add(new Line(rows.getString(1), rows.getLong(2), rows.getString(3), rows.getInt(4), rows.getString(5),
                            rows.getTimestamp(6).toInstant(), rows.getInt(7), rows.getInt(8)));
                }
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException("the releases could not be read", e);
        }
    }

    /** The names of the periods over which a table was released for any of these areas, the newest first. */
    public List<String> periods(Collection<String> areas, String table) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(
                "select distinct period from release where table_name = ? and municipality = any(?) order by period desc")) {
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

    /** The number of the last release of a table in a municipality, 0 when there is none. */
    public long last(String municipality, String table) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(
                "select coalesce(max(number), 0) from release where municipality = ? and table_name = ?")) {
            select.setString(1, municipality);
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
