package nl.kindkring.consent.domain.child;

import java.time.LocalDate;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.family.AuthorityHolder;
import nl.kindkring.consent.domain.family.Birthday;
import nl.kindkring.consent.domain.family.Family;
import nl.kindkring.consent.domain.family.HolderId;

/** What happened to a child's entry. */
public sealed interface ChildEvent {

    /** A centre registered the child; {@code ageBand} is the band of that day. */
    record ChildRegistered(ChildId child, Registration registration, AgeBand ageBand) implements ChildEvent {}

    /** Somebody has authority from a day on. */
    record AuthorityRecorded(AuthorityHolder holder) implements ChildEvent {}

    /** Somebody has no authority any more from that day on. */
    record AuthorityEnded(HolderId holder, LocalDate firstDayWithout) implements ChildEvent {}

    /** A professional assessed the child's judgement of its own interest. */
    record JudgementAssessed(boolean unable) implements ChildEvent {}

    /** The child has a login of its own. */
    record YouthAccountLinked(AccountId account) implements ChildEvent {}

    /** Somebody with authority has a login. */
    record HolderAccountLinked(HolderId holder, AccountId account) implements ChildEvent {}

    /** Somebody with authority who has no login was invited to come with one. */
    record HolderInvited(HolderId holder) implements ChildEvent {}

    /** Somebody who was recorded with authority turned out to be recorded wrongly. */
    sealed interface PersonCorrected extends ChildEvent {
        /** Under which id. */
        HolderId wrong();
    }

    /** This is how it is; under another id when somebody else stood there, whose answers count no longer. */
    record HolderCorrected(HolderId wrong, AuthorityHolder right, CorrectionReason reason, AuthorityCheck check) implements PersonCorrected {}

    /** This person never held authority. */
    record HolderStruck(HolderId wrong, AuthorityCheck check) implements PersonCorrected {}

    /** The family objected to use for figures, or took that back. */
    record StatisticsObjected(ChildId child, boolean objected) implements ChildEvent {}

    /** The child belongs to another age band in figures. */
    record AgeBandReached(ChildId child, Residence residence, AgeBand ageBand) implements ChildEvent {}

    /** The child was erased: its key is destroyed with this event. */
    record ChildErased(ChildId child) implements ChildEvent {}

    /** What was known of the child turned out wrong, or became another. */
    sealed interface Corrected extends ChildEvent {}

    /** The child is called otherwise. */
    record NameCorrected(ChildName name) implements Corrected {}

    /** The child was born on another day; {@code ageBand} follows from it. */
    record DateOfBirthCorrected(ChildId child, Birthday birthday, Residence residence, AgeBand ageBand) implements Corrected {}

    /** The child lives elsewhere. */
    record Moved(ChildId child, Residence residence, AgeBand ageBand) implements Corrected {}

    /** The child is at another centre from now. */
    record CentreChanged(CentreId centre) implements Corrected {}

    /** The child left its centre; who works there has nothing to do with it any more. */
    record CentreLeft(CentreId centre) implements Corrected {}

    /** What is known around the child, without a say in who must agree. */
    sealed interface AroundTheChild extends ChildEvent {}

    /** Somebody's authority was checked. */
    record AuthorityChecked(HolderId holder, AuthorityCheck check) implements AroundTheChild {}

    /** There is a parent without authority. */
    record ParentRecorded(ParentWithoutAuthority parent) implements AroundTheChild {}

    /** That parent was recorded by mistake, or is no more. */
    record ParentRemoved(ParentId parent) implements AroundTheChild {}

    /** A parent without authority was recorded wrongly, and is this. */
    record ParentCorrected(ParentWithoutAuthority parent, CorrectionReason reason, AuthorityCheck check) implements AroundTheChild {}

    /** The child lives with the others of that household. */
    record HouseholdJoined(HouseholdId household) implements AroundTheChild {}

    /** The child does not live there any more. */
    record HouseholdLeft(HouseholdId household) implements AroundTheChild {}

    /** That two records are of one child, or are not. */
    sealed interface Matched extends ChildEvent {}

    /** The record {@code other} is of the same child; this one keeps the {@code united} family from now. {@code theirs} is what the other knew. */
    record RecordAbsorbed(ChildId child, ChildId other, Family united, Family theirs) implements Matched {}

    /** This record is of the same child as {@code into}, where its family is kept from now; it keeps its id, its centre and its words. */
    record MergedInto(ChildId child, ChildId into) implements Matched {}

    /** They are two children after all; {@code family} is what this record knows without the other, with all that was recorded since. */
    record RecordReleased(ChildId child, ChildId other, Family family) implements Matched {}

    /** The same, for the record that had been merged; {@code family} is its own with all that was recorded since. */
    record PartedFrom(ChildId child, ChildId from, Family family) implements Matched {}

    /** Somebody compared them: these are two children. */
    record ToldApart(ChildId child, ChildId other) implements Matched {}

    /** An event that can no longer be read because the child's key is gone. Only ever read, never stored. */
    record Unreadable() implements ChildEvent {}
}
