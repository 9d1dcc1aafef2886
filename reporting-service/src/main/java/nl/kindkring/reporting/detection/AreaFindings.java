package nl.kindkring.reporting.detection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.detection.method.Alarm;

/** Keeps what was found in larger areas, and how far each was looked at. */
@ApplicationScoped
public class AreaFindings {

    private final DataSource database;

    AreaFindings(DataSource database) {
        this.database = database;
    }

    /** The newest of each table and theme, the newest period first. */
    public List<AreaFinding> newest(String area) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement("""
                select distinct on (table_name, theme) table_name, period, theme, count, expected from area_finding
                where area = ? order by table_name, theme, period desc""")) {
            select.setString(1, area);
            List<AreaFinding> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new AreaFinding(rows.getString(1), rows.getString(2), rows.getString(3), rows.getInt(4), Optional.ofNullable(rows.getObject(5, Integer.class))));
                }
            }
            Comparator<AreaFinding> byPeriod = Comparator.comparing(one -> Period.parse(one.period()).firstDay());
            return found.stream().sorted(byPeriod.reversed().thenComparing(AreaFinding::theme)).toList();
        } catch (SQLException e) {
            throw new IllegalStateException("what was found could not be read", e);
        }
    }

    /** The number of the last release looked at; 0 before the first. Holds the row until the transaction ends: another replica waits here, and then sees what this one did. */
    @Transactional(Transactional.TxType.MANDATORY)
    long lock(String area) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into area_looked_at (area, release_number) values (?, 0) on conflict do nothing");
                PreparedStatement select = connection.prepareStatement("select release_number from area_looked_at where area = ? for update")) {
            insert.setString(1, area);
            insert.executeUpdate();
            select.setString(1, area);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("how far a larger area was looked at could not be read", e);
        }
    }

    /** That release was looked at, and this was found. */
    @Transactional(Transactional.TxType.MANDATORY)
    void reached(String area, long release, Iterable<Discovery> found, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into area_finding (area, table_name, period, cell, theme, count, expected, found_at) values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict do nothing""");
                PreparedStatement update = connection.prepareStatement("update area_looked_at set release_number = ? where area = ?")) {
            for (Discovery one : found) {
                insert.setString(1, area);
                insert.setString(2, one.series().table());
                insert.setString(3, one.period().name());
                insert.setString(4, one.series().cell());
                insert.setString(5, one.series().theme());
                insert.setInt(6, one.alarm().count());
                insert.setObject(7, one.alarm() instanceof Alarm.Risen risen ? risen.expected() : null, Types.INTEGER);
                insert.setTimestamp(8, Timestamp.from(now));
                insert.addBatch();
            }
            insert.executeBatch();
            update.setLong(1, release);
            update.setString(2, area);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("what was found could not be kept", e);
        }
    }
}
