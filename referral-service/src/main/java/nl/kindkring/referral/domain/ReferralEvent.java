package nl.kindkring.referral.domain;

import java.time.LocalDate;
import java.util.Optional;

/** What happened to a referral. */
public sealed interface ReferralEvent {

    /** The referral. */
    ReferralId id();

    /** The child it is about. */
    ChildId child();

    /** It went to the provider, on this ground; {@code permit} is empty only in a crisis. */
    record Sent(
            ReferralId id, Request request, TeamId team, SignalId signal, Ground ground, Optional<PermitId> permit,
            String municipality, LocalDate signalledOn, LocalDate sentOn) implements ReferralEvent {

        @Override
        public ChildId child() {
            return request.child();
        }
    }

    /** The provider took it on. */
    record Accepted(ReferralId id, ChildId child) implements ReferralEvent {}

    /** The provider did not take it on. */
    record Declined(ReferralId id, ChildId child, DeclineReason reason) implements ReferralEvent {}

    /** The family waits. */
    record Waiting(ReferralId id, ChildId child, Optional<LocalDate> expectedStart) implements ReferralEvent {}

    /** Help started; {@code daysToHelp} counts from the first signal (L3). */
    record Started(ReferralId id, ChildId child, CaseId caseId, Level level, Place place, LocalDate startedOn, int daysToHelp)
            implements ReferralEvent {}

    /** Help ended. */
    record Closed(ReferralId id, ChildId child, Outcome outcome) implements ReferralEvent {}

    /** The team took it back. */
    record Withdrawn(ReferralId id, ChildId child) implements ReferralEvent {}
}
