package nl.kindkring.consent.domain.retention;

import java.time.LocalDate;
import nl.kindkring.consent.domain.child.ChildId;

/** What is done with a planned destruction. */
public sealed interface PlanCommand {

    /** Announces it, when the terms say so. */
    record Announce(PlanId plan, ChildId child, Verdict verdict, RetentionTerms terms, LocalDate today) implements PlanCommand {}

    /** The privacy officer holds it. */
    record Hold(HoldReason reason) implements PlanCommand {}

    /** The privacy officer lets it go on. */
    record EndHold() implements PlanCommand {}

    /** Its day has come, by what is known that day. */
    record CarryOut(Verdict verdict, LocalDate today) implements PlanCommand {}

    /** The child was erased otherwise. */
    record Drop() implements PlanCommand {}
}
