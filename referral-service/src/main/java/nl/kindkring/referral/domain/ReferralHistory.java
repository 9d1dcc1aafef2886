package nl.kindkring.referral.domain;

/** What happened, told from the beginning, gives where a referral stands. An impossible history fails, never passes silently. */
public final class ReferralHistory {

    private ReferralHistory() {}

    /** Where every referral begins. */
    public static Referral initial() {
        return new Referral.NotSent();
    }

    /** The state after one more event. @throws IllegalStateException when this event cannot happen in this state */
    public static Referral evolve(Referral state, ReferralEvent event) {
        return switch (event) {
            case ReferralEvent.Sent sent when state instanceof Referral.NotSent -> new Referral.Pending(sent);
            case ReferralEvent.Accepted _ when state instanceof Referral.Pending(var sent) -> new Referral.Accepted(sent);
            case ReferralEvent.Declined declined when state instanceof Referral.Pending(var sent) ->
                new Referral.Declined(sent, declined.reason());
            case ReferralEvent.Waiting waiting when state instanceof Referral.TakenOn taken ->
                new Referral.Waiting(taken.sent(), waiting.expectedStart());
            case ReferralEvent.Started started when state instanceof Referral.TakenOn taken ->
                new Referral.Started(taken, started.startedOn(), started.place(), started.daysToHelp());
            case ReferralEvent.Closed closed when state instanceof Referral.Started started ->
                new Referral.Closed(started, closed.outcome());
            case ReferralEvent.Withdrawn _ when state instanceof Referral.BeforeStart before -> new Referral.Withdrawn(before.sent());
            case ReferralEvent.Sent _, ReferralEvent.Accepted _, ReferralEvent.Declined _, ReferralEvent.Waiting _,
                    ReferralEvent.Started _, ReferralEvent.Closed _, ReferralEvent.Withdrawn _ ->
                throw new IllegalStateException(
                        event.getClass().getSimpleName() + " cannot follow " + state.getClass().getSimpleName());
        };
    }
}
