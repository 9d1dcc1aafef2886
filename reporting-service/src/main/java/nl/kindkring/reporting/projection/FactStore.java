package nl.kindkring.reporting.projection;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.kindkring.platform.projection.Generation;
import org.jspecify.annotations.Nullable;

/** Writes a batch of facts with one statement a table; arrays are unnested by the database. */
final class FactStore {

    private final DataSource database;
    private volatile boolean begun;

    FactStore(DataSource database) {
        this.database = database;
    }

    void write(FactBatch facts, Generation generation) {
        try (Connection connection = database.getConnection()) {
            FactTables.CHILDREN.write(connection, generation, facts.children.values());
            FactTables.EXCLUSIONS.write(connection, generation, facts.exclusions.values());
            FactTables.COUNTED_CHILDREN.write(connection, generation, facts.countedChildren.values());
            FactTables.CENTRES.write(connection, generation, facts.centres);
            FactTables.TEAMS.write(connection, generation, facts.teams);
            FactTables.SIGNALS.write(connection, generation, facts.signals.values());
            FactTables.OUTCOMES.write(connection, generation, facts.outcomes);
            FactTables.CONSENTS.write(connection, generation, facts.consents);
            FactTables.REFERRALS.write(connection, generation, facts.referrals.values());
            FactTables.DECLINES.write(connection, generation, facts.declines);
            FactTables.HELP.write(connection, generation, facts.help);
            FactTables.REFERRAL_ENDS.write(connection, generation, facts.referralEnds.values());
            FactTables.CASES.write(connection, generation, facts.cases);
            FactTables.CLOSED_CASES.write(connection, generation, facts.closedCases);
            FactTables.ALERTS.write(connection, generation, facts.alerts);
            FactTables.ALERT_ENDS.write(connection, generation, facts.alertEnds);
            FactTables.VISITS.write(connection, generation, facts.visits);
        } catch (SQLException e) {
            throw new IllegalStateException("facts could not be written", e);
        }
    }

    /** Remembers the first day of all, once; later calls change nothing. */
    void began(LocalDate day) {
        if (begun) {
            return;
        }
        try (Connection connection = database.getConnection(); PreparedStatement insert = connection.prepareStatement("""
                insert into reporting_start (first_day) values (?) on conflict do nothing""")) {
            insert.setObject(1, day);
            // the row of an earlier batch is there for certain; one of this batch may still be undone with it
            begun = insert.executeUpdate() == 0;
        } catch (SQLException e) {
            throw new IllegalStateException("the first day could not be written", e);
        }
    }

    /**
     * How the rows of one table are written.
     *
     * @param table unqualified name
     * @param onConflict what happens to a row that is there already; refers to it as {@code t}
     * @param columns of a row
     */
    record Write<T>(String table, String onConflict, List<Column<T>> columns) {

        void write(Connection connection, Generation generation, Collection<T> rows) throws SQLException {
            if (rows.isEmpty()) {
                return;
            }
            try (PreparedStatement insert = connection.prepareStatement(sql(generation))) {
                for (int i = 0; i < columns.size(); i++) {
                    insert.setArray(i + 1, columns.get(i).array(connection, rows));
                }
                insert.executeUpdate();
            }
        }

        private String sql(Generation generation) {
            List<String> names = IntStream.range(0, columns.size()).mapToObj(i -> "c" + i).toList();
            return "insert into %s as t select %s from unnest(%s) as row (%s) on conflict %s".formatted(generation.table(table),
                    IntStream.range(0, names.size()).mapToObj(i -> columns.get(i).expression().formatted(names.get(i))).collect(Collectors.joining(", ")),
                    columns.stream().map(c -> "?::" + c.sent() + "[]").collect(Collectors.joining(", ")), String.join(", ", names), onConflict);
        }
    }

    /**
     * A column.
     *
     * @param sent the type of the values on the way to the database: text, int4 or int8
     * @param expression what the database makes of one, with its name in the place of %s
     */
    record Column<T>(String sent, String expression, Function<T, @Nullable Object> of) {

        Array array(Connection connection, Collection<T> rows) throws SQLException {
            Object[] values = switch (sent) {
                case "int4" -> new Integer[rows.size()];
                case "int8" -> new Long[rows.size()];
                default -> new String[rows.size()];
            };
            int i = 0;
            for (T row : rows) {
                values[i++] = of.apply(row);
            }
            return connection.createArrayOf(sent, values);
        }
    }
}
