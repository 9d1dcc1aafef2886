package nl.kindkring.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.PeriodKind;
import nl.kindkring.reporting.catalogue.PrivacyLoss;

/**
 * What noisy tables cost a child so far, year by year. It is spent before anything is counted: a release that is broken off has cost it, and one that was
 * never paid for does not exist. Rows are added and never changed.
 */
@ApplicationScoped
public class NoiseAccount {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('noise_spent'))";

    private final DataSource database;

    NoiseAccount(DataSource database) {
        this.database = database;
    }

    /**
     * What was spent at one moment.
     *
     * @param table name of the table
     * @param period name of the period that was counted
     */
    public record Entry(String table, String period, Instant at, PrivacyLoss loss) {}

    /** Whether {@link #spend} would be allowed now. */
    public boolean allows(String table, Period period, PrivacyLoss loss, PrivacyLoss cap) {
        try (Connection connection = database.getConnection()) {
            List<Entry> spent = entries(connection, year(period));
            return unseen(connection, spent, table, period, loss) || fits(spent, loss, cap);
        } catch (SQLException e) {
            throw new IllegalStateException("the noise account could not be read", e);
        }
    }

    /**
     * Spends a loss for counting one table over one period once, in all areas: a child is in one area of each level. Each further counting that
     * reaches the ledger is spent anew, because a child may have another area by then; one of which nothing reached it, is not.
     *
     * @return whether the cap of the year allows it; when not, nothing was spent and nothing may be released
     */
    @Transactional
    public boolean spend(String table, Period period, PrivacyLoss loss, PrivacyLoss cap, Instant now) {
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement lock = connection.prepareStatement(LOCK)) { // two replicas may not both find the last bit of the year
                lock.execute();
            }
            List<Entry> spent = entries(connection, year(period));
            if (unseen(connection, spent, table, period, loss)) {
                return true;
            }
            if (!fits(spent, loss, cap)) {
                return false;
            }
            add(connection, new Entry(table, period.name(), now, loss), year(period));
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("the noise account could not be used", e);
        }
    }

    /** What was spent on periods of a year of the calendar, in the order in which it was. */
    public List<Entry> entries(int year) {
        try (Connection connection = database.getConnection()) {
            return entries(connection, year);
        } catch (SQLException e) {
            throw new IllegalStateException("the noise account could not be read", e);
        }
    }

    /** Whether a counting was paid of which nothing reached the ledger. */
    private static boolean unseen(Connection connection, List<Entry> spent, String table, Period period, PrivacyLoss loss) throws SQLException {
        return paid(spent, table, period, loss) && !released(connection, table, period);
    }

    private static boolean paid(List<Entry> spent, String table, Period period, PrivacyLoss loss) {
        return spent.stream().anyMatch(e -> e.table().equals(table) && e.period().equals(period.name()) && e.loss().compareTo(loss) >= 0);
    }

    private static boolean fits(List<Entry> spent, PrivacyLoss loss, PrivacyLoss cap) {
        return spent.stream().map(Entry::loss).reduce(loss, PrivacyLoss::plus).compareTo(cap) <= 0;
    }

    private static int year(Period period) {
        return Integer.parseInt(PeriodKind.YEAR.containing(period.firstDay()).name());
    }

    private static List<Entry> entries(Connection connection, int year) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select table_name, period, spent_at, numerator, denominator from noise_spent where year = ? order by spent_at, table_name, period")) {
            select.setInt(1, year);
            List<Entry> entries = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    entries.add(new Entry(rows.getString(1), rows.getString(2), rows.getTimestamp(3).toInstant(),
                            new PrivacyLoss(rows.getBigDecimal(4).toBigIntegerExact(), rows.getBigDecimal(5).toBigIntegerExact())));
                }
            }
            return entries;
        }
    }

    private static boolean released(Connection connection, String table, Period period) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select exists (select 1 from release where table_name = ? and period = ?)")) {
            select.setString(1, table);
            select.setString(2, period.name());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private static void add(Connection connection, Entry entry, int year) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into noise_spent (table_name, period, spent_at, year, numerator, denominator) values (?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, entry.table());
            insert.setString(2, entry.period());
            insert.setTimestamp(3, Timestamp.from(entry.at()));
            insert.setInt(4, year);
            insert.setBigDecimal(5, new BigDecimal(entry.loss().numerator()));
            insert.setBigDecimal(6, new BigDecimal(entry.loss().denominator()));
            insert.executeUpdate();
        }
    }
}
