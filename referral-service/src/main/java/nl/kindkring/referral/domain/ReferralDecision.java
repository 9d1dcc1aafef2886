package nl.kindkring.referral.domain;

import java.util.List;

/** The answer to a command: what happened, or why not. A refusal is a value, not an exception. */
public sealed interface ReferralDecision {

    /** It happened; the events in the order in which they did. */
    record Accepted(List<ReferralEvent> events) implements ReferralDecision {

        /** Keeps its own copy. */
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** It may not, for this reason. */
    record Refused(ReferralRejection rejection) implements ReferralDecision {}

    /** Shorthand for {@link Accepted}. */
    static ReferralDecision accepted(ReferralEvent... events) {
        return new Accepted(List.of(events));
    }

    /** Shorthand for {@link Refused}. */
    static ReferralDecision refused(ReferralRejection rejection) {
        return new Refused(rejection);
    }
}
