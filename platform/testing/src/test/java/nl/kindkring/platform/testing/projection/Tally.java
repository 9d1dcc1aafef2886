package nl.kindkring.platform.testing.projection;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Reads the counts as a service would, through the view, and meddles with what lies under it as another process would. */
@Singleton
public class Tally {

    private final AgroalDataSource database;

    Tally(AgroalDataSource database) {
        this.database = database;
    }

    /** Sequences applied for a key, in order; empty for none. */
    String trail(String key) {
        return all().getOrDefault(key, "");
    }

    /** All trails; none while the view is not made yet. */
    Map<String, String> all() {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement("select key, trail from tally");
             ResultSet row = select.executeQuery()) {
            Map<String, String> all = new HashMap<>();
            while (row.next()) {
                all.put(row.getString(1), row.getString(2));
            }
            return all;
        } catch (SQLException e) {
            if ("42P01".equals(e.getSQLState())) {
                return Map.of();
            }
            throw new IllegalStateException(e);
        }
    }

    /** Number of events counted. */
    long total() {
        return number("select coalesce(sum(events), 0) from tally");
    }

    /** A number from the database. */
    long number(String sql) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(sql);
             ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes something; how many rows. */
    int change(String sql) {
        try (Connection connection = database.getConnection(); PreparedStatement update = connection.prepareStatement(sql)) {
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
