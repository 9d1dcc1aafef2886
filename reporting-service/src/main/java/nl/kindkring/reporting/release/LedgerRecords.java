package nl.kindkring.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads the ledger: records as the exact text that went out. */
@ApplicationScoped
public class LedgerRecords {

    private static final int PAGE = 1000;

    private final DataSource database;

    LedgerRecords(DataSource database) {
        this.database = database;
    }

    /**
     * What to read; null means any.
     *
     * @param status PUBLISHED or WITHHELD
     * @param afterArea with {@code afterSequence} the record behind which to begin
     * @param limit how many at most
     * @param hidden names of tables of which nothing is given
     * @param shownOnly {@code area/table} pairs of which alone something is given; empty for no such limit
     * @param latest of a figure that was corrected only the correction
     */
    public record Query(@Nullable String area, @Nullable String table, @Nullable String period, @Nullable String status,
            @Nullable Long release, String afterArea, long afterSequence, int limit, Set<String> hidden,
            Optional<Set<String>> shownOnly, boolean latest) {

        /** Of every table, each edition. */
        public Query(@Nullable String area, @Nullable String table, @Nullable String period, @Nullable String status,
                @Nullable Long release, String afterArea, long afterSequence, int limit) {
            this(area, table, period, status, release, afterArea, afterSequence, limit, Set.of(), Optional.empty(), false);
        }
    }

    /** A stored record and its place in the ledger. */
    public record Line(String area, long sequence, String text) {}

    /** What is done with each record. */
    public interface Visitor<E extends Exception> {
        /** Looks at one. */
        void look(Line line) throws E;
    }

    /**
     * Gives each record of a table in the order area, sequence, however many there are; a correction comes after what it corrects.
     *
     * @param area null for all
     * @param period null for all
     */
    public <E extends Exception> void each(@Nullable String area, String table, @Nullable String period, Visitor<E> visitor) throws E {
        String afterArea = area == null ? "" : area;
        long after = 0;
        List<Line> page;
        do {
            page = find(new Query(area, table, period, null, null, afterArea, after, PAGE));
            for (Line line : page) {
                visitor.look(line);
                afterArea = line.area();
                after = line.sequence();
            }
        } while (page.size() == PAGE);
    }

    /** Records in the order area, sequence. */
    public List<Line> find(Query query) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement("""
                select area, sequence, record from release_record one
                where (area, sequence) > (?, ?)
                and (?::text is null or area = ?) and (?::text is null or table_name = ?)
                and (?::text is null or period = ?) and (?::text is null or status = ?)
                and (?::bigint is null or release_number = ?) and table_name <> all (?)
                and (?::text[] is null or area || '/' || table_name = any (?))
                and (not ? or not exists (select from release_record later where later.area = one.area and later.table_name = one.table_name
                    and later.period = one.period and later.cell = one.cell and later.edition > one.edition))
                order by area, sequence limit ?""")) {
            select.setString(1, query.afterArea());
            select.setLong(2, query.afterSequence());
            int i = 3;
            for (Object filter : new Object[] {query.area(), query.table(), query.period(), query.status(), query.release()}) {
                select.setObject(i++, filter);
                select.setObject(i++, filter);
            }
            select.setArray(i++, connection.createArrayOf("text", query.hidden().toArray()));
            Array shown = query.shownOnly().isEmpty() ? null : connection.createArrayOf("text", query.shownOnly().get().toArray());
            select.setArray(i++, shown);
            select.setArray(i++, shown);
            select.setBoolean(i++, query.latest());
            select.setInt(i, query.limit());
            List<Line> lines = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    lines.add(new Line(rows.getString(1), rows.getLong(2), rows.getString(3)));
                }
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger could not be read", e);
        }
    }
}
