package nl.kindkring.consent.application;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.sql.Timestamp;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.platform.eventstore.Metadata;

/** Another service gets a child's key, to read what it stored itself. Written down before the key leaves. */
@ApplicationScoped
public class ReleasingKeys {

    private final AgroalDataSource database;

    ReleasingKeys(AgroalDataSource database) {
        this.database = database;
    }

    /** Records a release in a transaction of its own; what cannot be recorded is not released. */
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
