package nl.kindkring.consent.retention;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.child.Child;
import nl.kindkring.consent.domain.retention.RetentionFacts;
import nl.kindkring.consent.projection.ChildEntry;
import nl.kindkring.platform.projection.Projections;
import org.jspecify.annotations.Nullable;

/** What is known of a child when its retention is looked at, and whether all has been heard that there is to know. */
@ApplicationScoped
class KnownFacts {

    private static final int LAST_AGE = 23;

    private final AgroalDataSource database;
    private final Projections projections;
    private final RetentionConfig config;

    KnownFacts(AgroalDataSource database, Projections projections, RetentionConfig config) {
        this.database = database;
        this.projections = projections;
        this.config = config;
    }

    /** Instant up to which everything that the other services recorded is counted, by their machines. */
    Instant completeUntil() {
        return projections.completeUntil(HelpDossiers.NAME);
    }

    /** Whether that is recent and nothing is parked; otherwise nothing is announced and nothing destroyed. */
    boolean complete() {
        return projections.parked(HelpDossiers.NAME) == 0 && !completeUntil().isBefore(Instant.now().minus(config.factsWithin()));
    }

    /** Of a registered child, in the caller's transaction. Of united records all of them: what still holds for one keeps the child's file. */
    RetentionFacts of(Child.Registered child) {
        try (var connection = database.getConnection(); var select = connection.prepareStatement("""
                select (select max(changed_at) from help_dossier_item where child_id = any(c.ids) and help),
                       (select max(changed_at) from help_dossier_item where child_id = any(c.ids) and not help),
                       exists (select 1 from help_dossier_item where child_id = any(c.ids) and open),
                       exists (select 1 from request_entry where child_id = any(c.ids) and state in ('RECEIVED', 'GRANTED', 'PARTLY_GRANTED')),
                       (select max(metadata ->> 'occurredAt') from event where stream_id = any(c.ids) and type = 'child.centre-left'),
                       (select bool_and(left_centre) from child_entry where child_id = any(c.ids))
                  from (select ?::uuid[] as ids) c""")) {
            select.setArray(1, connection.createArrayOf("uuid", ChildEntry.recordsOf(child.id().value()).toArray()));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                String left = row.getString(5);
                return new RetentionFacts(row.getBoolean(6) && left != null ? DutchDay.of(Instant.parse(left)) : null,
                        child.family().birthday().turns(LAST_AGE), day(row.getTimestamp(1)), day(row.getTimestamp(2)), row.getBoolean(3), row.getBoolean(4));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what is known of a child's help could not be read", e);
        }
    }

    private static @Nullable LocalDate day(@Nullable Timestamp moment) {
        return moment == null ? null : DutchDay.of(moment.toInstant());
    }
}
