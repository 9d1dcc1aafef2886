package nl.kindkring.consent.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.sql.Timestamp;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.platform.eventstore.Metadata;

/** Which service was given the key of which child; rows are only ever added. */
@ApplicationScoped
public class KeyReleases {

    private final AgroalDataSource database;

    KeyReleases(AgroalDataSource database) {
        this.database = database;
    }

    /** Adds a row in a transaction of its own, committed when this returns. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void record(ChildId child, Metadata metadata) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into key_release (child_id, actor, correlation_id, released_at) values (?, ?, ?, ?)""")) {
            insert.setObject(1, child.value());
            insert.setString(2, metadata.actor());
            insert.setString(3, metadata.correlationId());
            insert.setTimestamp(4, Timestamp.from(metadata.occurredAt()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the release of a key could not be recorded", e);
        }
    }
}
