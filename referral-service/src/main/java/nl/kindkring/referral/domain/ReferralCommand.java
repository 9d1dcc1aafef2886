package nl.kindkring.referral.domain;

import java.time.LocalDate;
import java.util.Optional;

/** What can be asked of a referral; everything a decision needs travels inside. */
public sealed interface ReferralCommand {

    /**
     * Ask a provider for help.
     *
     * @param caseFacts     what is known about the case; empty where no such case was published
     * @param providerKnown whether the provider is in the directory
     * @param permit        whether this provider may be told about this child at this moment
     */
    record Send(
            ReferralId id, Request request, Optional<CaseFacts> caseFacts, boolean providerKnown, ReferPermit permit, LocalDate today)
            implements ReferralCommand {}

    /** Anything that comes after sending. */
    sealed interface FollowUp extends ReferralCommand {}

    /** Something the provider does with what it was told: each time only while it may know. */
    sealed interface ByProvider extends FollowUp {

        /** Whether the provider may still know, at this moment. */
        ReferPermit permit();

        /**
         * Whether the provider lets go because the family stopped. After a withdrawal these are exactly the answers that must
         * still be possible, and they tell the provider nothing: they need no permit.
         */
        default boolean lettingGo() {
            return switch (this) {
                case Decline decline -> decline.reason() == DeclineReason.PARENTS_WITHDREW;
                case Close close -> close.outcome() == Outcome.STOPPED_BY_FAMILY;
                case Accept _, Wait _, Start _ -> false;
            };
        }
    }

    /** The provider will help. */
    record Accept(ReferPermit permit) implements ByProvider {}

    /** The provider cannot help, and says why. */
    record Decline(DeclineReason reason, ReferPermit permit) implements ByProvider {}

    /** The family has to wait; {@code expectedStart} where it is known. */
    record Wait(Optional<LocalDate> expectedStart, ReferPermit permit, LocalDate today) implements ByProvider {}

    /** Help has really started, on that day and in that place (N17, L3, L8). */
    record Start(LocalDate startedOn, Place place, ReferPermit permit, LocalDate today) implements ByProvider {}

    /** Help ended, with what came of it. */
    record Close(Outcome outcome, ReferPermit permit) implements ByProvider {}

    /** The team takes the referral back before help starts. */
    record Withdraw() implements FollowUp {}
}
