package nl.kindkring.consent.projection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A child in the registry: where it belongs, never who it is. Its row is also the lock under which a family's commands run. */
@Entity
@Table(name = "child_entry")
public class ChildEntry extends PanacheEntityBase {

    @Id
    @Column(name = "child_id")
    public UUID childId;

    @Column(name = "centre_id")
    public UUID centreId;

    public String municipality;

    public String district;

    @Column(name = "registered_at")
    public Instant registeredAt;

    public boolean erased;

    /** The child has left this centre and is at no other yet: nobody works with it there any more. */
    @Column(name = "left_centre")
    public boolean leftCentre;

    /** First day of the month in which the child reaches its next age band; null in the last one. */
    @Column(name = "age_band_month")
    public @Nullable LocalDate ageBandMonth;

    public int version;

    /** The entry of a child, erased or not. */
    public static Optional<ChildEntry> of(UUID childId) {
        return ChildEntry.<ChildEntry>findByIdOptional(childId);
    }

    /** The same, held until the transaction ends: whoever changes a family or its consents waits here for its turn. */
    public static Optional<ChildEntry> locked(UUID childId) {
        return ChildEntry.<ChildEntry>findByIdOptional(childId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Held so that nobody changes the family or its consents until the transaction ends; others may hold it so at the same time. */
    public static Optional<ChildEntry> unchanged(UUID childId) {
        return ChildEntry.<ChildEntry>findByIdOptional(childId, LockModeType.PESSIMISTIC_READ);
    }

    /** A centre's children in order of registration, after the given place. */
    public static List<ChildEntry> ofCentre(UUID centreId, Instant after, UUID afterId, int most) {
        return ChildEntry.<ChildEntry>find("""
                centreId = ?1 and erased = false and leftCentre = false and (registeredAt > ?2 or (registeredAt = ?2 and childId > ?3))
                order by registeredAt, childId""", centreId, after, afterId).page(0, most).list();
    }

    /** Children who may have reached another age band by that day. */
    public static List<UUID> ageBandsToCheck(LocalDate today) {
        return getEntityManager().createQuery(
                "select childId from ChildEntry where ageBandMonth <= :today and erased = false", UUID.class)
                .setParameter("today", today).getResultList();
    }
}
