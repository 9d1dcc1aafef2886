package nl.kindkring.consent.domain.child;

import java.time.LocalDate;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.family.AuthorityHolder;
import nl.kindkring.consent.domain.family.HolderId;

/** What people ask of a child's entry. {@code today} is the day in the Netherlands. */
public sealed interface ChildCommand {

    /** A centre registers a child with those who hold authority. */
    record Register(ChildId child, Registration registration, LocalDate today) implements ChildCommand {}

    /** Somebody has or gets authority. */
    record RecordAuthority(AuthorityHolder holder, LocalDate today) implements ChildCommand {}

    /** Somebody's authority ends; {@code firstDayWithout} may lie ahead. */
    record EndAuthority(HolderId holder, LocalDate firstDayWithout) implements ChildCommand {}

    /** A professional assesses whether the child can judge its own interest (Jeugdwet 7.3.15, second paragraph). */
    record AssessJudgement(boolean unable) implements ChildCommand {}

    /** The child gets a login of its own. */
    record LinkYouthAccount(AccountId account) implements ChildCommand {}

    /** The family objects to use for figures, or takes that back (Jeugdwet 7.3.12). */
    record ObjectToStatistics(boolean objected) implements ChildCommand {}

    /** A day has begun, and the child may have reached another age band. */
    record ReachAgeBand(LocalDate today) implements ChildCommand {}

    /** Everything personal must go (Jeugdwet 7.3.9; GDPR 17). */
    record Erase() implements ChildCommand {}
}
