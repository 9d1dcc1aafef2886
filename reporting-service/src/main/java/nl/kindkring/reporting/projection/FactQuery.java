package nl.kindkring.reporting.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.disclosure.Institution;
import org.jspecify.annotations.Nullable;

/** Runs a query with the days of a period and hands over its rows one by one: a year of the country does not fit in memory at once. */
final class FactQuery {

    private static final Pattern DAYS = Pattern.compile(":(first|after)\\b");
    private static final int FETCH = 5000;

    interface Rows {
        void read(ResultSet row) throws SQLException;
    }

    private FactQuery() {}

    /** The connection is in a transaction, else the driver would fetch all rows at once. */
    static void run(Connection connection, String sql, Period period, Rows rows) throws SQLException {
        List<String> days = DAYS.matcher(sql).results().map(MatchResult::group).toList();
        try (PreparedStatement select = connection.prepareStatement(DAYS.matcher(sql).replaceAll("?::date"))) {
            for (int i = 0; i < days.size(); i++) {
                select.setObject(i + 1, days.get(i).equals(":first") ? period.firstDay() : period.dayAfter());
            }
            select.setFetchSize(FETCH);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    rows.read(found);
                }
            }
        }
    }

    /** A reader of the columns that {@link FactSql} gives, with so many dimensions of the table's own; passes over what last changed at or before an instant. */
    static Rows contributions(int own, long changedAfter, Consumer<Contribution> into) {
        return row -> {
            if (row.getLong(6) <= changedAfter) {
                return;
            }
            List<@Nullable String> codes = new ArrayList<>(own);
            for (int i = 0; i < own; i++) {
                codes.add(row.getString(7 + i));
            }
            UUID institution = row.getObject(2, UUID.class);
            into.accept(new Contribution(row.getObject(1, UUID.class), institution == null ? null : new Institution(institution),
                    row.getString(3), row.getString(4), row.getString(5), codes));
        };
    }
}
