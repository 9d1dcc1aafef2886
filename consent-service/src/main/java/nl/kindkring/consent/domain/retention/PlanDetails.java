package nl.kindkring.consent.domain.retention;

import java.time.LocalDate;
import nl.kindkring.consent.domain.child.ChildId;

/**
 * What will be destroyed, why and when.
 *
 * @param dueSince    first day on which it was no longer to be kept
 * @param carryOutFrom first day on which it is destroyed
 */
public record PlanDetails(PlanId plan, ChildId child, RetentionGround ground, LocalDate dueSince, LocalDate announcedOn, LocalDate carryOutFrom) {}
