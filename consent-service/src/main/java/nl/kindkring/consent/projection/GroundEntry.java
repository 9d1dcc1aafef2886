package nl.kindkring.consent.projection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invocation of a ground in the lists: codes and ids. Written in the transaction of the command. */
@Entity
@Table(name = "ground_entry")
public class GroundEntry extends PanacheEntityBase {

    @Id
    @Column(name = "invocation_id")
    public UUID invocationId;

    @Column(name = "child_id")
    public UUID childId;

    public String purpose;

    @Column(name = "recipient_kind")
    public String recipientKind;

    @Column(name = "recipient_id")
    public String recipientId;

    public String ground;

    public String reason;

    @Column(name = "invoked_by")
    public String invokedBy;

    @Column(name = "invoked_at")
    public Instant invokedAt;

    @Column(name = "valid_until")
    public Instant validUntil;

    /** UPHELD, REJECTED or ERASED; null while nobody reviewed. */
    public @Nullable String outcome;

    public int version;

    /** The entry of an invocation. */
    public static Optional<GroundEntry> of(UUID invocationId) {
        return GroundEntry.<GroundEntry>findByIdOptional(invocationId);
    }

    /** Invocations about a child that may still permit something at that moment. */
    public static List<GroundEntry> standing(UUID childId, Instant now) {
        return list("childId = ?1 and validUntil > ?2 and (outcome is null or outcome = 'UPHELD') order by invokedAt, invocationId", childId, now);
    }

    /**
     * The invocations about a child that its family is shown. What was invoked for the reporting code, before that was kept out of here, is protected as the reads are
     * ({@link ReadEntry}).
     */
    public static List<GroundEntry> shownToFamily(UUID childId) {
        return list("childId = ?1 and ground <> 'REPORTING_RIGHT' and reason <> 'SUSPECTED_ABUSE' order by invokedAt, invocationId", childId);
    }

    /** Every invocation about a child. */
    public static List<GroundEntry> about(UUID childId) {
        return list("childId = ?1 order by invokedAt, invocationId", childId);
    }

    /** Reviewed or unreviewed invocations, oldest first, after the given place. */
    public static List<GroundEntry> list(boolean reviewed, Instant after, UUID afterId, int most) {
        String which = reviewed ? "outcome in ('UPHELD', 'REJECTED')" : "outcome is null";
        return GroundEntry.<GroundEntry>find(which + " and (invokedAt > ?1 or (invokedAt = ?1 and invocationId > ?2)) order by invokedAt, invocationId",
                after, afterId).page(0, most).list();
    }
}
