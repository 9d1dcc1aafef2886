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
     * @param afterMunicipality with {@code afterSequence} the record behind which to begin
     * @param limit how many at most
     * @param hidden names of tables of which nothing is given
     * @param shownOnly {@code municipality/table} pairs of which alone something is given; empty for no such limit
     */
    public record Query(@Nullable String municipality, @Nullable String table, @Nullable String period, @Nullable String status,
            @Nullable Long release, String afterMunicipality, long afterSequence, int limit, Set<String> hidden,
            Optional<Set<String>> shownOnly) {

        /** Of every table. */
        public Query(@Nullable String municipality, @Nullable String table, @Nullable String period, @Nullable String status,
                @Nullable Long release, String afterMunicipality, long afterSequence, int limit) {
            this(municipality, table, period, status, release, afterMunicipality, afterSequence, limit, Set.of(), Optional.empty());
        }
    }

    /** A stored record and its place in the ledger. */
    public record Line(String municipality, long sequence, String text) {}

    /** What is done with each record. */
    public interface Visitor<E extends Exception> {
        /** Looks at one. */
        void look(Line line) throws E;
    }

    /**
     * Gives each record of a table in the order municipality, sequence, however many there are; a correction comes after what it corrects.
     *
     * @param municipality null for all
     * @param period null for all
     */
    public <E extends Exception> void each(@Nullable String municipality, String table, @Nullable String period, Visitor<E> visitor) throws E {
        String afterMunicipality = municipality == null ? "" : municipality;
        long after = 0;
        List<Line> page;
        do {
            page = find(new Query(municipality, table, period, null, null, afterMunicipality, after, PAGE));
            for (Line line : page) {
                visitor.look(line);
                afterMunicipality = line.municipality();
                after = line.sequence();
            }
        } while (page.size() == PAGE);
    }

    /** Records in the order municipality, sequence. */
    public List<Line> find(Query query) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement("""
                select municipality, sequence, record from release_record
                where (municipality, sequence) > (?, ?)
                and (?::text is null or municipality = ?) and (?::text is null or table_name = ?)
                and (?::text is null or period = ?) and (?::text is null or status = ?)
                and (?::bigint is null or release_number = ?) and table_name <> all (?)
                and (?::text[] is null or municipality || '/' || table_name = any (?))
                order by municipality, sequence limit ?""")) {
            select.setString(1, query.afterMunicipality());
            select.setLong(2, query.afterSequence());
            int i = 3;
            for (Object filter : new Object[] {query.municipality(), query.table(), query.period(), query.status(), query.release()}) {
                select.setObject(i++, filter);
                select.setObject(i++, filter);
            }
            select.setArray(i++, connection.createArrayOf("text", query.hidden().toArray()));
            Array shown = query.shownOnly().isEmpty() ? null : connection.createArrayOf("text", query.shownOnly().get().toArray());
            select.setArray(i++, shown);
            select.setArray(i++, shown);
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
