package nl.kindkring.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
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
}
