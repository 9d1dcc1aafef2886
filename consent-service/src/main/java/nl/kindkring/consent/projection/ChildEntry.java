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
import java.util.stream.Stream;
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

    /** The record that keeps the family of this one, when they are of one child; null for one that keeps its own. */
    @Column(name = "merged_into")
    public @Nullable UUID mergedInto;

    @Column(name = "merged_at")
    public @Nullable Instant mergedAt;

    public int version;

    /** The entry of a child, erased or not. */
    public static Optional<ChildEntry> of(UUID childId) {
        return ChildEntry.<ChildEntry>findByIdOptional(childId);
    }

    /**
     * The same, held until the transaction ends: whoever changes a family or its consents waits here for its turn. Of united records the one that
     * keeps the family is held first, so that all of them wait for the same row.
     */
    public static Optional<ChildEntry> locked(UUID childId) {
        return held(childId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Held so that nobody changes the family or its consents until the transaction ends; others may hold it so at the same time. */
    public static Optional<ChildEntry> unchanged(UUID childId) {
        return held(childId, LockModeType.PESSIMISTIC_READ);
    }

    private static Optional<ChildEntry> held(UUID childId, LockModeType mode) {
        UUID keeper = keeperOf(childId);
        Optional<ChildEntry> kept = ChildEntry.<ChildEntry>findByIdOptional(keeper, mode);
        Optional<ChildEntry> entry = keeper.equals(childId) ? kept : ChildEntry.<ChildEntry>findByIdOptional(childId, mode);
        // united or parted while we waited: then another row is the lock
        return entry.isEmpty() || keeper.equals(entry.get().keeper()) ? entry : held(childId, mode);
    }

    private UUID keeper() {
        return mergedInto == null ? childId : mergedInto;
    }

    /** The record that keeps the family of this one: itself, or the one into which it was merged. */
    public static UUID keeperOf(UUID childId) {
        return getEntityManager().createQuery("select coalesce(c.mergedInto, c.childId) from ChildEntry c where c.childId = :id", UUID.class)
                .setParameter("id", childId).getResultStream().findFirst().orElse(childId);
    }

    /** Every record of the same child, the one that keeps the family first. */
    public static List<UUID> recordsOf(UUID childId) {
        UUID keeper = keeperOf(childId);
        List<UUID> merged = getEntityManager().createQuery("select c.childId from ChildEntry c where c.mergedInto = :keeper order by c.childId", UUID.class)
                .setParameter("keeper", keeper).getResultList();
        return Stream.concat(Stream.of(keeper), merged.stream()).toList();
    }

    /** A centre's children in order of registration, after the given place; of united records of one centre the one that keeps the family. */
    public static List<ChildEntry> ofCentre(UUID centreId, Instant after, UUID afterId, int most) {
        return ChildEntry.<ChildEntry>find("""
                from ChildEntry e where centreId = ?1 and erased = false and leftCentre = false and (registeredAt > ?2 or (registeredAt = ?2 and childId > ?3))
                and (mergedInto is null or not exists (
                  select 1 from ChildEntry k where k.childId = e.mergedInto and k.centreId = ?1 and k.leftCentre = false))
                order by registeredAt, childId""", centreId, after, afterId).page(0, most).list();
    }

    /** Children who may have reached another age band by that day. */
    public static List<UUID> ageBandsToCheck(LocalDate today) {
        return getEntityManager().createQuery(
                "select childId from ChildEntry where ageBandMonth <= :today and erased = false", UUID.class)
                .setParameter("today", today).getResultList();
    }
}
