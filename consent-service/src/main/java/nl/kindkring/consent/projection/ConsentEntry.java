package nl.kindkring.consent.projection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A consent in the lists of a child: for what and for whom. What it is worth is computed when it is read, by the law of that day. */
@Entity
@Table(name = "consent_entry")
public class ConsentEntry extends PanacheEntityBase {

    @Id
    @Column(name = "consent_id")
    public UUID consentId;

    @Column(name = "child_id")
    public UUID childId;

    public String purpose;

    @Column(name = "recipient_kind")
    public String recipientKind;

    @Column(name = "recipient_id")
    public String recipientId;

    @Column(name = "asked_at")
    public Instant askedAt;

    public boolean open;

    /** When time alone changes what it is worth; null when nothing known does. */
    @Column(name = "reconsider_at")
    public @Nullable Instant reconsiderAt;

    /** When the family is told that its last day is near; null when that is not to come, or was done. */
    @Column(name = "remind_at")
    public @Nullable Instant remindAt;

    public int version;

    /** The entry of a consent. */
    public static Optional<ConsentEntry> of(UUID consentId) {
        return ConsentEntry.<ConsentEntry>findByIdOptional(consentId);
    }

    /** Everything that was ever asked about a child. */
    public static List<ConsentEntry> allOf(UUID childId) {
        return list("childId", childId);
    }

    /** The consents of a child that can still change. */
    public static List<ConsentEntry> openOf(UUID childId) {
        return list("childId = ?1 and open = true order by askedAt, consentId", childId);
    }

    /** The consents under these ids of a child for one purpose and recipient, newest first. */
    public static List<ConsentEntry> about(Collection<UUID> records, String purpose, String recipientKind, String recipientId) {
        return list("childId in ?1 and purpose = ?2 and recipientKind = ?3 and recipientId = ?4 order by askedAt desc, consentId",
                records, purpose, recipientKind, recipientId);
    }

    /** Consents whose last day is near by that moment and of which that was not said yet. */
    public static List<UUID> toRemind(Instant now, int most) {
        return getEntityManager().createQuery(
                "select consentId from ConsentEntry where open = true and remindAt <= :now order by remindAt", UUID.class)
                .setParameter("now", now).setMaxResults(most).getResultList();
    }

    /** Consents that time has changed by that moment, longest overdue first. */
    public static List<UUID> due(Instant now, int most) {
        return getEntityManager().createQuery(
                "select consentId from ConsentEntry where open = true and reconsiderAt <= :now order by reconsiderAt", UUID.class)
                .setParameter("now", now).setMaxResults(most).getResultList();
    }
}
