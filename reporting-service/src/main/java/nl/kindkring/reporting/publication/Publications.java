package nl.kindkring.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Keeps the choices; none is ever changed, the last one about a table counts. */
@ApplicationScoped
public class Publications {

    private final DataSource database;
    private final Clock clock;

    Publications(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What is public now, by municipality and table.
     *
     * @param municipality null for all
     */
    public List<PublicTable> now(@Nullable String municipality) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement("""
                select municipality, table_name, decided_at from (
                    select distinct on (municipality, table_name) municipality, table_name, decided_at, public from table_publication
                    where ?::text is null or municipality = ? order by municipality, table_name, position desc) last
                where public order by municipality, table_name""")) {
            select.setString(1, municipality);
            select.setString(2, municipality);
            List<PublicTable> tables = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    tables.add(new PublicTable(rows.getString(1), rows.getString(2), rows.getTimestamp(3).toInstant()));
                }
            }
            return tables;
        } catch (SQLException e) {
            throw new IllegalStateException("what is public could not be read", e);
        }
    }

    /** The choices of a municipality before a position, the newest first. */
    public List<Decision> decisions(String municipality, long before, int limit) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement("""
                select position, table_name, public, person_id, decided_at from table_publication
                where municipality = ? and position < ? order by position desc limit ?""")) {
            select.setString(1, municipality);
            select.setLong(2, before);
            select.setInt(3, limit);
            List<Decision> decisions = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    decisions.add(new Decision(rows.getLong(1), rows.getString(2), rows.getBoolean(3), rows.getString(4), rows.getTimestamp(5).toInstant()));
                }
            }
            return decisions;
        } catch (SQLException e) {
            throw new IllegalStateException("the choices could not be read", e);
        }
    }

    /** Writes a choice down, in the caller's transaction; one that changes nothing is left out. */
    @Transactional(Transactional.TxType.MANDATORY)
    void decide(String municipality, String table, boolean isPublic, String personId) {
        try (Connection connection = database.getConnection(); PreparedStatement insert = connection.prepareStatement("""
                insert into table_publication (municipality, table_name, public, person_id, decided_at)
                select ?, ?, ?, ?, ? where ? is distinct from coalesce((select public from table_publication
                    where municipality = ? and table_name = ? order by position desc limit 1), false)""")) {
            insert.setString(1, municipality);
            insert.setString(2, table);
            insert.setBoolean(3, isPublic);
            insert.setString(4, personId);
            insert.setTimestamp(5, Timestamp.from(clock.instant()));
            insert.setBoolean(6, isPublic);
            insert.setString(7, municipality);
            insert.setString(8, table);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the choice could not be written down, so nothing is changed", e);
        }
    }
}
