package nl.kindkring.consent.readlog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Reads the log's rows. */
final class LogRows {

    private LogRows() {}

    /** Where a month's chain ends. */
    static Head head(Connection connection, YearMonth month) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select seq, hash from disclosure_log where at >= ? and at < ? order by seq desc limit 1""")) {
            bindMonth(select, 1, month);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? new Head(row.getLong(1), row.getBytes(2)) : Chain.beginning(month);
            }
        }
    }

    /** The months that have a partition, oldest first; asked of the catalogue, which costs nothing however long the log is. */
    static List<YearMonth> months(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select substring(child.relname from '[0-9]{4}_[0-9]{2}$') from pg_inherits
                  join pg_class child on child.oid = inhrelid where inhparent = 'disclosure_log'::regclass order by 1""");
                ResultSet rows = select.executeQuery()) {
            List<YearMonth> months = new ArrayList<>();
            while (rows.next()) {
                months.add(YearMonth.parse(rows.getString(1).replace('_', '-')));
            }
            return months;
        }
    }

    /** Binds the first moment of a month and the first after it. */
    static void bindMonth(PreparedStatement statement, int index, YearMonth month) throws SQLException {
        statement.setObject(index, start(month));
        statement.setObject(index + 1, start(month.plusMonths(1)));
    }

    /** The row of columns {@code disclosure_id, child_id, at, actor, actor_roles, what, ground, purpose, unit_id, service, seq, previous_hash, hash}. */
    static Link link(ResultSet row) throws SQLException {
        Object[] roles = (Object[]) row.getArray(5).getArray();
        LoggedRead read = new LoggedRead(row.getObject(1, UUID.class), row.getObject(2, UUID.class),
                row.getObject(3, OffsetDateTime.class).toInstant(), row.getString(4), Arrays.stream(roles).map(String::valueOf).toList(),
                row.getString(6), row.getString(7), row.getString(8), row.getString(9), row.getString(10));
        return new Link(read, row.getLong(11), row.getBytes(12), row.getBytes(13));
    }

    private static OffsetDateTime start(YearMonth month) {
        return month.atDay(1).atTime(LocalTime.MIDNIGHT).atOffset(ZoneOffset.UTC);
    }
}
