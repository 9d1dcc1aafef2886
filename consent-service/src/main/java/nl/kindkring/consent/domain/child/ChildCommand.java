package nl.kindkring.consent.domain.child;

import java.time.LocalDate;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.family.AuthorityHolder;
import nl.kindkring.consent.domain.family.Birthday;
import nl.kindkring.consent.domain.family.HolderId;
import org.jspecify.annotations.Nullable;

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

    /** Somebody with authority who had no login yet gets one, and can answer from then on. */
    record LinkHolderAccount(HolderId holder, AccountId account) implements ChildCommand {}

    /** Somebody with authority and without a login is invited to come with one. */
    record InviteHolder(HolderId holder, LocalDate today) implements ChildCommand {}

    /** Whoever was invited came, with that login; only while it holds authority, or is yet to. */
    record AcceptInvitation(HolderId holder, AccountId account, LocalDate today) implements ChildCommand {}

    /** Somebody around the child was recorded wrongly. */
    sealed interface OfAPerson extends ChildCommand {}

    /** A holder of authority was; {@code newId} is for whoever stands there when it was somebody else. */
    record CorrectHolder(HolderId wrong, PersonDetails right, CorrectionReason reason, AuthorityCheck check, HolderId newId, LocalDate today)
            implements OfAPerson {}

    /** A parent without authority was. */
    record CorrectParent(ParentId wrong, PersonDetails right, CorrectionReason reason, AuthorityCheck check, LocalDate today) implements OfAPerson {}

    /** The family objects to use for figures, or takes that back (Jeugdwet 7.3.12). */
    record ObjectToStatistics(boolean objected) implements ChildCommand {}

    /** What is known of the child itself changes. */
    sealed interface OfTheChild extends ChildCommand {}

    /** What is known around the child changes, without a say in who must agree. */
    sealed interface AroundTheChild extends ChildCommand {}

    /** What is known of the child is wrong or has changed; null leaves it as it is. */
    record Correct(@Nullable ChildName name, @Nullable Birthday birthday, @Nullable Residence residence, LocalDate today) implements OfTheChild {}

    /** The child goes to another centre of the same registry. */
    record ChangeCentre(CentreId centre) implements OfTheChild {}

    /** The child leaves its centre. */
    record LeaveCentre() implements OfTheChild {}

    /** Somebody's authority was checked. */
    record CheckAuthority(HolderId holder, AuthorityCheck check, LocalDate today) implements AroundTheChild {}

    /** There is a parent without authority. */
    record RecordParent(ParentWithoutAuthority parent) implements AroundTheChild {}

    /** A parent without authority was recorded by mistake, or is no more. */
    record RemoveParent(ParentId parent) implements AroundTheChild {}

    /** The child lives with the others of a household. */
    record JoinHousehold(HouseholdId household) implements AroundTheChild {}

    /** The child does not live there any more. */
    record LeaveHousehold(HouseholdId household) implements AroundTheChild {}

    /** A day has begun, and the child may have reached another age band. */
    record ReachAgeBand(LocalDate today) implements ChildCommand {}

    /** Everything personal must go (Jeugdwet 7.3.9; GDPR 17). */
    record Erase() implements ChildCommand {}
}
