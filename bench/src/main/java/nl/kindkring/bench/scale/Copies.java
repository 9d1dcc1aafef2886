package nl.kindkring.bench.scale;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.kindkring.platform.crypto.FieldCipher;
import nl.kindkring.platform.crypto.LocalSubjectKeys;
import nl.kindkring.platform.embedded.EmbeddedPostgres;

/**
 * Makes a city of one centre: its rows, as the services wrote them, under other ids and other keys. The services do not run meanwhile. Tables are
 * found in the catalogue, so that one that is new is copied too; only those named here are left out.
 */
final class Copies implements AutoCloseable {

    private static final int BATCH = 50;
    /**
     * Empty when a city is at rest, forgotten within days, told by team-service, or filled below. Prints of names are left to consent-service, which
     * makes those that lack: they are keyed hashes and cannot be turned.
     */
    private static final Set<String> OTHERWISE = Set.of("flyway_schema_history", "outbox", "idempotency_key", "access_denial", "access_denial_read",
            "projection_generation", "projection_offset", "parked_event", "seen_event", "disclosure_log_generation", "log_verification", "replica_affiliation", "known_centre",
            "known_team", "subject_key", "centre_alias", "centre_alias_secret", "child_likeness", "likeness_key", "told_apart");

    private final Town town;
    private final Ids ids;
    private final AgroalDataSource childKeys;
    private final AgroalDataSource signalKeys;
    private final Keys keys;
    private final FieldCipher cipher;
    private final List<TableCopy> consent;
    private final List<TableCopy> signal;
    private final ReadLogCopy reads;
    private final AliasCopy aliases;
    private final List<UUID> children;
    private final List<UUID> ofSignals;

    Copies(Town town, Staff staff) throws SQLException {
        this.town = town;
        this.ids = new Ids(staff.ids());
        this.childKeys = pool(town.url(Town.CONSENT));
        this.signalKeys = pool(town.url(Town.SIGNAL));
        this.keys = new Keys(LocalSubjectKeys.of(childKeys, town.master()), LocalSubjectKeys.of(signalKeys, town.master()));
        this.cipher = new FieldCipher(keys);
        try (var connection = town.connect(Town.CONSENT)) {
            consent = tables(connection);
            reads = ReadLogCopy.read(connection);
            children = subjects(connection);
        }
        try (var connection = town.connect(Town.SIGNAL)) {
            signal = tables(connection);
            aliases = AliasCopy.read(connection, staff.centre(), cipher);
            ofSignals = subjects(connection);
        }
        keys.forget();
    }

    Ids ids() {
        return ids;
    }

    /** What is copied: rows of all tables but the log of reads. */
    List<TableCopy> tables() {
        return Stream.concat(consent.stream(), signal.stream()).toList();
    }

    /** The log of reads. */
    ReadLogCopy reads() {
        return reads;
    }

    /** Adds copies; gives how many rows that were. @param first number of the first one, 1 or more @param end number after the last one */
    long add(int first, int end) throws Exception {
        long rows = 0;
        for (int from = first; from < end; from += BATCH) {
            rows += batch(from, Math.min(end, from + BATCH));
        }
        return rows;
    }

    private long batch(int first, int end) throws Exception {
        for (int copy = first; copy < end; copy++) {
            for (var child : children) {
                keys.create(ids.of(child, copy));
            }
            for (var subject : ofSignals) {
                keys.createOfSignal(ids.of(subject, copy));
            }
        }
        var writing = new Writing(ids, cipher);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var ofConsent = threads.submit(() -> inOne(Town.CONSENT, connection ->
                    write(consent, connection, first, end, writing) + reads.write(connection, first, end, ids)));
            var ofSignal = threads.submit(() -> inOne(Town.SIGNAL, connection -> {
                aliases.write(connection, first, end, ids, cipher);
                return write(signal, connection, first, end, writing);
            }));
            return ofConsent.get() + ofSignal.get();
        } finally {
            keys.forget();
        }
    }

    private static long write(List<TableCopy> tables, Connection connection, int first, int end, Writing writing) throws Exception {
        long rows = 0;
        for (var table : tables) {
            rows += table.write(connection, first, end, writing);
        }
        return rows;
    }

    private interface Work {
        long on(Connection connection) throws Exception;
    }

    /** In one transaction; the rows fit together by making, so the database need not look for what they refer to. */
    private long inOne(String name, Work work) throws Exception {
        try (var connection = town.connect(name)) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("set local session_replication_role = replica");
            }
            long rows = work.on(connection);
            connection.commit();
            return rows;
        }
    }

    private List<TableCopy> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var select = connection.createStatement(); var row = select.executeQuery("""
                select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind = 'r' and not c.relispartition and n.nspname not in ('pg_catalog', 'information_schema')
                 order by 1, 2""")) {
            while (row.next()) {
                if (!OTHERWISE.contains(row.getString(2))) {
                    names.add(row.getString(1) + "." + row.getString(2));
                }
            }
        }
        var tables = new ArrayList<TableCopy>();
        for (var name : names) {
            tables.add(TableCopy.read(connection, name, new Seals(cipher)));
        }
        return List.copyOf(tables);
    }

    private static List<UUID> subjects(Connection connection) throws SQLException {
        try (var select = connection.createStatement(); var row = select.executeQuery("select subject from subject_key")) {
            var subjects = new ArrayList<UUID>();
            while (row.next()) {
                subjects.add(row.getObject(1, UUID.class));
            }
            return List.copyOf(subjects);
        }
    }

    private static AgroalDataSource pool(String url) throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(settings -> settings
                .maxSize(2).acquisitionTimeout(Duration.ofSeconds(30))
                .connectionFactoryConfiguration(driver -> driver.jdbcUrl(url).initialSql("set synchronous_commit = off")
                        .principal(new NamePrincipal(EmbeddedPostgres.APP)).credential(new SimplePassword(EmbeddedPostgres.APP)))));
    }

    @Override
    public void close() {
        childKeys.close();
        signalKeys.close();
    }
}
