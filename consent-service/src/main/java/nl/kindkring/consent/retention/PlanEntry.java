package nl.kindkring.consent.retention;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A planned destruction in the list of the privacy officer; ids, codes and days. */
@Entity
@Table(name = "retention_plan_entry")
public class PlanEntry extends PanacheEntityBase {

    @Id
    public UUID planId;
    public UUID childId;
    public String ground;
    /** ANNOUNCED, HELD, CARRIED_OUT or DROPPED. */
    public String state;
    public @Nullable String holdReason;
    public LocalDate dueSince;
    public LocalDate announcedOn;
    public LocalDate carryOutFrom;
    public @Nullable LocalDate closedOn;
    public int version;

    /** One plan. */
    public static Optional<PlanEntry> of(UUID planId) {
        return PlanEntry.<PlanEntry>findByIdOptional(planId);
    }

    /** The plan for a child that is neither carried out nor dropped. */
    public static Optional<PlanEntry> runningOf(UUID childId) {
        return PlanEntry.<PlanEntry>find("childId = ?1 and state in ('ANNOUNCED', 'HELD')", childId).firstResultOptional();
    }

    /** In a state, in the order in which they are carried out, after the given place. */
    public static List<PlanEntry> after(String state, LocalDate day, UUID planId, int most) {
        return PlanEntry.<PlanEntry>find("state = ?1 and (carryOutFrom > ?2 or (carryOutFrom = ?2 and planId > ?3)) order by carryOutFrom, planId",
                state, day, planId).page(0, most).list();
    }

    static List<UUID> toCarryOut(LocalDate today, int most) {
        return getEntityManager().createQuery(
                "select planId from PlanEntry where state = 'ANNOUNCED' and carryOutFrom <= :today order by carryOutFrom, planId", UUID.class)
                .setParameter("today", today).setMaxResults(most).getResultList();
    }
}
