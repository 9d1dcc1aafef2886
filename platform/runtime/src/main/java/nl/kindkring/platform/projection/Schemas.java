package nl.kindkring.platform.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Makes, points at and drops the schemas of generations. All names are checked before they get here: they cannot be arguments of a statement. */
final class Schemas {

    private Schemas() {
    }

    /** Makes the schema and its tables. */
    static void create(Connection connection, Generation generation, Ddl ddl) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema " + generation.schema());
            // "set local" ends with the transaction, so the pooled connection goes back as it came.
            statement.execute("set local search_path to %s, public".formatted(generation.schema()));
            statement.execute(SeenEvents.ddl());
            statement.execute(ddl.sql());
            statement.execute("set local search_path to default");
        }
    }

    /**
     * Lets the views in public show this generation, in the transaction that makes it live. Taking over a view waits for its readers, and readers that
     * come later queue behind that wait: it lasts a fifth of a second at most, then the whole flip is undone and tried again later.
     */
    static void pointViews(Connection connection, Generation generation) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local lock_timeout to '200ms'");
            for (String table : tables(connection, generation)) {
                statement.execute("drop view if exists public." + table);
                statement.execute("create view public.%s as select * from %s".formatted(table, generation.table(table)));
            }
            statement.execute("set local lock_timeout to default");
        }
    }

    /** Drops what no view shows any more. Waits for a transaction that still reads it, not for long. */
    static void drop(Connection connection, Generation generation) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local lock_timeout to '1s'");
            statement.execute("drop schema if exists %s cascade".formatted(generation.schema()));
        }
    }

    private static List<String> tables(Connection connection, Generation generation) throws SQLException {
        String sql = """
            select quote_ident(c.relname) from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where n.nspname = ? and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> ? order by 1""";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, generation.schema());
            select.setString(2, SeenEvents.TABLE);
            List<String> tables = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    tables.add(row.getString(1));
                }
            }
            return tables;
        }
    }
}
