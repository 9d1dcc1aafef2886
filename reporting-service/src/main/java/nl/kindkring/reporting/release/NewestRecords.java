package nl.kindkring.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads of one table the newest record of each cell of many areas at once. */
@ApplicationScoped
public class NewestRecords {

    private final DataSource database;

    NewestRecords(DataSource database) {
        this.database = database;
    }

    /**
     * The newest edition of a cell.
     *
     * @param cell its text, as in the key of the record
     * @param published the record as it went out; empty when it is withheld
     */
    public record Line(String area, String period, String cell, Optional<String> published) {}

    /**
     * Gives each of them once.
     *
     * @param cell null for all
     */
    public void each(Collection<String> areas, String table, Collection<String> periods, @Nullable String cell, Consumer<Line> visitor) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement("""
                select distinct on (area, period, cell) area, period, cell, case when status = 'PUBLISHED' then record end from release_record
                where area = any(?) and table_name = ? and period = any(?) and (?::text is null or cell = ?)
                order by area, period, cell, edition desc""")) {
            select.setArray(1, connection.createArrayOf("text", areas.toArray()));
            select.setString(2, table);
            select.setArray(3, connection.createArrayOf("text", periods.toArray()));
            select.setString(4, cell);
            select.setString(5, cell);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    visitor.accept(new Line(rows.getString(1), rows.getString(2), rows.getString(3), Optional.ofNullable(rows.getString(4))));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger could not be read", e);
        }
    }
}
