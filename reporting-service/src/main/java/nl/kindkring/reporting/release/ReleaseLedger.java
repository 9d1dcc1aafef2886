package nl.kindkring.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import javax.sql.DataSource;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.reporting.disclosure.audit.Figure;

/**
 * Adds the releases of a closed period to the ledger, and later their corrections: their records, sealed in a chain, the events that publish them and the memory of the audit, in one transaction. Two replicas
 * that release at the same moment meet at the stream's version: one of them fails and nothing of its release stays.
 */
@ApplicationScoped
public class ReleaseLedger {

    private final DataSource database;
    private final EventStore events;

    ReleaseLedger(DataSource database, EventStore events) {
        this.database = database;
        this.events = events;
    }

    /**
     * Adds the releases of one area behind the end of its ledger, all or none, with what the next audit must know of them.
     *
     * @param counted the figures behind them, exactly as they were counted, cells and margins
     * @return their numbers, in the same order
     */
    @Transactional
    public List<Long> add(List<Release> releases, Collection<Figure> counted) {
        String area = releases.getFirst().area().code();
        try (Connection connection = database.getConnection()) {
            LedgerEnd before = end(connection, area);
            List<NewEvent> published = new ArrayList<>();
            List<Long> numbers = new ArrayList<>();
            LedgerEnd end = before;
            for (Release release : releases) {
                end = add(connection, release, new LedgerEnd(end.release() + 1, end.sequence(), end.hash()), published);
                numbers.add(end.release());
            }
            CountsAtRelease.add(connection, counted);
            events.append(Release.stream(area), Math.toIntExact(before.sequence()), published);
            return numbers;
        } catch (SQLException e) {
            throw new IllegalStateException("the release could not be added to the ledger", e);
        }
    }

    private static LedgerEnd add(Connection connection, Release release, LedgerEnd from, List<NewEvent> published) throws SQLException {
        LedgerEnd end = from;
        addRelease(connection, release, end.release());
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into release_record (area, sequence, release_number, table_name, period, cell, status, hash, record, edition)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (Release.Entry entry : release.cells()) {
                var record = release.record(entry, end);
                Seal.Sealed sealed = Seal.seal(record);
                end = new LedgerEnd(end.release(), end.sequence() + 1, sealed.hash());
                bind(insert, release, entry, record.status().name(), end, sealed);
                insert.addBatch();
                published.add(TrendRecordStored.event(record, sealed, new Metadata(release.releasedAt(), "service:reporting", "")));
            }
            insert.executeBatch();
        }
        return end;
    }

    /** The names of the periods of a table that each ledger has, by area. */
    public Map<String, Set<String>> periods(String table) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(
                "select area, period from release where table_name = ?")) {
            select.setString(1, table);
            Map<String, Set<String>> periods = new HashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    periods.computeIfAbsent(rows.getString(1), key -> new HashSet<>()).add(rows.getString(2));
                }
            }
            return periods;
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger could not be read", e);
        }
    }

    private static void addRelease(Connection connection, Release release, long number) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into release (area, number, table_name, table_version, period, released_at, published, withheld, edition, corrects)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setString(1, release.area().code());
            insert.setLong(2, number);
            insert.setString(3, release.table().name());
            insert.setInt(4, release.table().version());
            insert.setString(5, release.period().name());
            insert.setTimestamp(6, Timestamp.from(release.releasedAt()));
            insert.setLong(7, release.published());
            insert.setLong(8, release.cells().size() - release.published());
            insert.setInt(9, release.edition());
            insert.setObject(10, release.corrects());
            insert.executeUpdate();
        }
    }

    private static void bind(PreparedStatement insert, Release release, Release.Entry entry, String status, LedgerEnd at, Seal.Sealed sealed)
            throws SQLException {
        insert.setString(1, release.area().code());
        insert.setLong(2, at.sequence());
        insert.setLong(3, at.release());
        insert.setString(4, release.table().name());
        insert.setString(5, release.period().name());
        insert.setString(6, entry.cell().text());
        insert.setString(7, status);
        insert.setString(8, sealed.hash());
        insert.setString(9, sealed.text());
        insert.setInt(10, release.edition());
    }

    private static LedgerEnd end(Connection connection, String area) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select release_number, sequence, hash from release_record where area = ? order by sequence desc limit 1""")) {
            select.setString(1, area);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? new LedgerEnd(rows.getLong(1), rows.getLong(2), rows.getString(3)) : LedgerEnd.EMPTY;
            }
        }
    }
}
