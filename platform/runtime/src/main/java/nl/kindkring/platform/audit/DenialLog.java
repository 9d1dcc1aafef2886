package nl.kindkring.platform.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.problem.CorrelationId;
import org.jspecify.annotations.Nullable;

/** Keeps who was refused which object, in table {@code access_denial}; not published. */
@ApplicationScoped
public class DenialLog {

    private final AgroalDataSource database;
    private final Caller caller;
    private final CorrelationId correlation;
    private final Clock clock;

    DenialLog(AgroalDataSource database, Caller caller, CorrelationId correlation, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.correlation = correlation;
        this.clock = clock;
    }

    /**
     * Records a refusal in a transaction of its own, so that it stays when the request fails.
     *
     * @param route    method and resource method, never the path as sent
     * @param objectId the object that was asked for, null when what was asked for is no id
     * @param reason   a code
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void record(String route, @Nullable String objectId, String reason) {
        try (var connection = database.getConnection();
             var insert = connection.prepareStatement("""
                     insert into access_denial (actor, route, object_id, reason, correlation_id, denied_at) values (?, ?, ?, ?, ?, ?)""")) {
            insert.setString(1, caller.id());
            insert.setString(2, route);
            insert.setString(3, objectId);
            insert.setString(4, reason);
            insert.setString(5, correlation.value());
            insert.setTimestamp(6, Timestamp.from(clock.instant()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The refusal could not be recorded", e);
        }
    }
}
