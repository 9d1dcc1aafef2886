package nl.kindkring.consent.domain.child;

import java.time.LocalDate;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.family.AuthorityHolder;
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

    /** The family objected to use for figures, or took that back. */
    record StatisticsObjected(ChildId child, boolean objected) implements ChildEvent {}

    /** The child belongs to another age band in figures. */
    record AgeBandReached(ChildId child, Residence residence, AgeBand ageBand) implements ChildEvent {}

    /** The child was erased: its key is destroyed with this event. */
    record ChildErased(ChildId child) implements ChildEvent {}

    /** An event that can no longer be read because the child's key is gone. Only ever read, never stored. */
    record Unreadable() implements ChildEvent {}
}
