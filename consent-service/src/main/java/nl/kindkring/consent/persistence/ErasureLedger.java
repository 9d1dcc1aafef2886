package nl.kindkring.consent.persistence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.consent.domain.child.ChildId;
import org.jboss.logging.Logger;

/**
 * Who was erased: a table that is only added to, in the transaction of the erasure, and a file outside the database, written once that has
 * committed. What a crash kept out of the file is added to it later.
 */
@ApplicationScoped
public class ErasureLedger {

    private static final Logger LOG = Logger.getLogger(ErasureLedger.class);

    private final AgroalDataSource database;
    private final TransactionSynchronizationRegistry transaction;
    private final LedgerFile file;

    ErasureLedger(AgroalDataSource database, TransactionSynchronizationRegistry transaction, LedgerFile file) {
        this.database = database;
        this.transaction = transaction;
        this.file = file;
    }

    /** Adds a child, in the caller's transaction; does nothing when it is there. */
    public void add(ChildId child, Instant at) {
        try (Connection connection = database.getConnection(); PreparedStatement insert = connection.prepareStatement("""
                insert into erasure_ledger (child_id, erased_at) values (?, ?) on conflict do nothing""")) {
            insert.setObject(1, child.value());
            insert.setTimestamp(2, Timestamp.from(at));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the erasure could not be written down", e);
        }
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    export(Map.of(child.value(), at));
                }
            }
        });
    }

    /** Adds to the file what is in the table and not in the file. */
    @Scheduled(every = "${kindkring.consent.outside.ledger-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void complete() {
        Map<UUID, Instant> missing = table();
        missing.keySet().removeAll(file.read().keySet());
        if (!missing.isEmpty()) {
            file.append(missing);
        }
    }

    /** Everybody who was ever erased, by the table and by the file. */
    public Map<UUID, Instant> all() {
        Map<UUID, Instant> all = table();
        file.read().forEach(all::putIfAbsent);
        return all;
    }

    /** Which of these have a key again. */
    public Set<UUID> withKey(Set<UUID> children) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement("""
                    select subject from subject_key where subject = any(?)""")) {
                select.setArray(1, connection.createArrayOf("uuid", children.toArray()));
                Set<UUID> found = new HashSet<>();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        found.add(rows.getObject(1, UUID.class));
                    }
                }
                return found;
            }
        });
    }

    private Map<UUID, Instant> table() {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection();
                    PreparedStatement select = connection.prepareStatement("select child_id, erased_at from erasure_ledger");
                    ResultSet rows = select.executeQuery()) {
                Map<UUID, Instant> found = new LinkedHashMap<>();
                while (rows.next()) {
                    found.put(rows.getObject(1, UUID.class), rows.getTimestamp(2).toInstant());
                }
                return found;
            }
        });
    }

    private void export(Map<UUID, Instant> erased) {
        try {
            file.append(erased);
        } catch (RuntimeException e) {
            LOG.error("An erasure could not be written outside the database; it is tried again", e);
        }
    }
}
