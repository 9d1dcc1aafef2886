package nl.kindkring.consent;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Looks into the database as an intruder would. */
public final class Rows {

    private Rows() {}

    /** The first column of a query as text. */
    public static List<String> of(DataSource database, String sql, Object... parameters) {
        try (var connection = database.getConnection(); var query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            List<String> found = new ArrayList<>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every row of every table of this service, as text. */
    public static List<String> all(DataSource database) {
        List<String> everything = new ArrayList<>();
        for (String table : of(database, """
                select quote_ident(table_schema) || '.' || quote_ident(table_name) from information_schema.tables
                where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'
                  and table_name <> 'flyway_schema_history'""")) {
            everything.addAll(of(database, "select t::text from " + table + " t"));
        }
        return everything;
    }
}
