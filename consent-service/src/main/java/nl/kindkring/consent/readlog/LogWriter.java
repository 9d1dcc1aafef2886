package nl.kindkring.consent.readlog;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.notification.Causes;

/**
 * Puts reads behind the chains of their months. Replicas of this service may do so at the same moment: a lock per month, held until the
 * transaction ends, puts them in order, and the months are locked in order so that two never wait for each other. A read that
 * stands in the log already, as after a rebuild, is left out.
 */
@ApplicationScoped
class LogWriter {

    private static final int LOCK = 131;

    private final AgroalDataSource database;
    private final Causes causes;

    LogWriter(AgroalDataSource database, Causes causes) {
        this.causes = causes;
        this.database = database;
    }

    /** Appends, in the caller's transaction; the months have their partitions. */
    void append(List<LoggedRead> reads) {
        Map<YearMonth, List<LoggedRead>> months = reads.stream()
                .collect(Collectors.groupingBy(LoggedRead::month, TreeMap::new, Collectors.toList()));
        try (Connection connection = database.getConnection()) {
            for (var month : months.entrySet()) {
                append(connection, month.getKey(), month.getValue());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("reads could not be logged", e);
        }
    }

    private void append(Connection connection, YearMonth month, List<LoggedRead> reads) throws SQLException {
        lock(connection, month);
        Set<UUID> there = there(connection, month, reads);
        Map<UUID, LoggedRead> fresh = new LinkedHashMap<>();
        reads.stream().filter(read -> !there.contains(read.disclosure())).forEach(read -> fresh.putIfAbsent(read.disclosure(), read));
        Head head = LogRows.head(connection, month);
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into disclosure_log (disclosure_id, child_id, at, actor, actor_roles, what, ground, purpose, unit_id, service,
                  seq, previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (LoggedRead read : fresh.values()) {
                Link link = head.append(read);
                bind(insert, connection, link);
                insert.addBatch();
                head = new Head(link.seq(), link.hash());
            }
            insert.executeBatch();
        }
        fresh.values().forEach(read -> causes.read(read.child(), read.ground(), read.purpose(), DutchDay.of(read.at())));
    }

    private static void lock(Connection connection, YearMonth month) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_advisory_xact_lock(?, ?)")) {
            lock.setInt(1, LOCK);
            lock.setInt(2, month.getYear() * 100 + month.getMonthValue());
            lock.execute();
        }
    }

    private static Set<UUID> there(Connection connection, YearMonth month, List<LoggedRead> reads) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select disclosure_id from disclosure_log where disclosure_id = any(?) and at >= ? and at < ?""")) {
            select.setArray(1, connection.createArrayOf("uuid", reads.stream().map(LoggedRead::disclosure).toArray()));
            LogRows.bindMonth(select, 2, month);
            Set<UUID> found = new HashSet<>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
            }
            return found;
        }
    }

    private static void bind(PreparedStatement insert, Connection connection, Link link) throws SQLException {
        LoggedRead read = link.read();
        insert.setObject(1, read.disclosure());
        insert.setObject(2, read.child());
        insert.setTimestamp(3, Timestamp.from(read.at()));
        insert.setString(4, read.actor());
        insert.setArray(5, connection.createArrayOf("text", read.roles().toArray()));
        insert.setString(6, read.what());
        insert.setString(7, read.ground());
        insert.setString(8, read.purpose());
        insert.setString(9, read.unit());
        insert.setString(10, read.service());
        insert.setLong(11, link.seq());
        insert.setBytes(12, link.previous());
        insert.setBytes(13, link.hash());
    }
}
