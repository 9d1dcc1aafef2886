package nl.kindkring.signal.reportingcode.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.problem.CorrelationId;

/**
 * Who saw or took along what of a case: the own log of this lane. The disclosure log is for the parents' view, where the reporting code may not appear
 * (Jeugdwet 7.3.15, fourth paragraph).
 */
@ApplicationScoped
public class CaseAccessLog {

    /** Those who follow the steps carry out what the law asks of their centre (Wmo 2015, article 3.3). */
    public static final String STATUTORY_TASK = "STATUTORY_TASK";

    /** For giving the report to Veilig Thuis (Wmo 2015, article 5.2.6). */
    public static final String REPORTING_RIGHT = CaseEventCodec.REPORTING_RIGHT;

    private static final String ITSELF = "service:signal-service";

    private final AgroalDataSource database;
    private final Caller caller;
    private final CorrelationId correlation;
    private final Clock clock;

    CaseAccessLog(AgroalDataSource database, Caller caller, CorrelationId correlation, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.correlation = correlation;
        this.clock = clock;
    }

    /** Commits before it returns, so before anything is shown. @param what {@code case}, {@code list}, {@code report} or {@code hand-over} */
    @Transactional(TxType.REQUIRES_NEW)
    public void record(UUID caseId, String what, String ground) {
        insert(caseId, what, ground, caller.id(), correlation.value());
    }

    /** What this service did by itself, in the transaction in which it did it. @param what {@code removal-announced}, {@code removal-dropped} or {@code removed} */
    @Transactional(TxType.MANDATORY)
    public void byItself(UUID caseId, String what) {
        insert(caseId, what, STATUTORY_TASK, ITSELF, UUID.randomUUID().toString().replace("-", ""));
    }

    private void insert(UUID caseId, String what, String ground, String actor, String correlationId) {
        var sql = """
                insert into reporting_code.case_access (case_id, what, ground, actor, accessed_at, correlation_id) values (?, ?, ?, ?, ?, ?)
                """;
        try (var connection = database.getConnection(); var insert = connection.prepareStatement(sql)) {
            insert.setObject(1, caseId);
            insert.setString(2, what);
            insert.setString(3, ground);
            insert.setString(4, actor);
            insert.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setString(6, correlationId);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot record who saw a case", e);
        }
    }
}
