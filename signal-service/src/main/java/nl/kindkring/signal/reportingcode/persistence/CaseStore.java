package nl.kindkring.signal.reportingcode.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kindkring.platform.crypto.FieldCipher;
import nl.kindkring.platform.crypto.OwnSubjects;
import nl.kindkring.platform.crypto.SubjectKeys;
import nl.kindkring.platform.eventstore.ConcurrencyConflict;
import nl.kindkring.signal.reportingcode.domain.CaseEvent;
import nl.kindkring.signal.reportingcode.domain.CaseId;

/**
 * The history of each case, in tables of its own: appended in the caller's transaction, guarded by the version as the platform's store is, and without
 * an outbox. Each event is sealed under the key of its case, which this service keeps itself: the child's key belongs to consent-service, and destroying
 * it for the parents must neither open nor end this (docs/decisions/067).
 */
@ApplicationScoped
public class CaseStore {

    private static final String EVENT = "reporting-code";
    private static final String FIELD = "sealed";
    private static final String UNIQUE_VIOLATION = "23505";

    private final AgroalDataSource database;
    private final FieldCipher cipher;
    private final SubjectKeys keys;

    CaseStore(AgroalDataSource database, @OwnSubjects FieldCipher cipher, @OwnSubjects SubjectKeys keys) {
        this.database = database;
        this.cipher = cipher;
        this.keys = keys;
    }

    /** All events of a case in order; empty when there is none. */
    public List<RecordedEvent> read(CaseId id) {
        var sql = """
                select sealed, occurred_at, actor from reporting_code.case_event where case_id = ? order by version
                """;
        try (var connection = database.getConnection(); var select = connection.prepareStatement(sql)) {
            select.setObject(1, id.value());
            List<RecordedEvent> events = new ArrayList<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    CaseEvent event = CaseEventCodec.event(id, cipher.decrypt(id.value(), EVENT, FIELD, row.getString(1)));
                    events.add(new RecordedEvent(event, row.getObject(2, OffsetDateTime.class).toInstant(), row.getString(3)));
                }
            }
            return events;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read a case", e);
        }
    }

    /**
     * Adds events after the version that was seen; makes the key of the case with the first.
     *
     * @throws ConcurrencyConflict when the case moved on meanwhile
     * @throws nl.kindkring.platform.crypto.SubjectErased when it was removed meanwhile
     */
    @Transactional(TxType.MANDATORY)
    public void append(CaseId id, int seen, List<CaseEvent> events, Instant at, String actor) {
        if (seen == 0) {
            // never later: a case whose key was destroyed must not get another
            keys.create(id.value());
        }
        // the same guard as the platform's store: a gap cannot be made, and who comes second meets the primary key
        var sql = """
                insert into reporting_code.case_event (case_id, version, event_id, occurred_at, actor, sealed)
                select ?, ?, ?, ?, ?, ?
                 where (select coalesce(max(version), 0) from reporting_code.case_event where case_id = ?) = ?
                """;
        try (var connection = database.getConnection(); var insert = connection.prepareStatement(sql)) {
            int version = seen;
            for (CaseEvent event : events) {
                insert.setObject(1, id.value());
                insert.setInt(2, version + 1);
                insert.setObject(3, UUID.randomUUID());
                insert.setObject(4, at.atOffset(ZoneOffset.UTC));
                insert.setString(5, actor);
                insert.setString(6, cipher.encrypt(id.value(), EVENT, FIELD, CaseEventCodec.json(event)));
                insert.setObject(7, id.value());
                insert.setInt(8, version++);
                if (insert.executeUpdate() != 1) {
                    throw new ConcurrencyConflict("a case is not at version " + seen, null);
                }
            }
        } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
                throw new ConcurrencyConflict("a case after version " + seen, e);
            }
            throw new IllegalStateException("cannot append to a case", e);
        }
    }
}
