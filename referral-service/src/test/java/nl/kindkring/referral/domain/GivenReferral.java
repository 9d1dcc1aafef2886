package nl.kindkring.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kindkring.referral.domain.ReferralDecision.Accepted;
import nl.kindkring.referral.domain.ReferralDecision.Refused;

/** Reads as a sentence: given what happened, when somebody asks, then this follows or is refused. */
final class GivenReferral {

    private final Referral state;

    private GivenReferral(Referral state) {
        this.state = state;
    }

    static GivenReferral given(ReferralEvent... history) {
        return new GivenReferral(after(ReferralHistory.initial(), List.of(history)));
    }

    static Referral after(Referral state, List<ReferralEvent> events) {
        Referral now = state;
        for (ReferralEvent event : events) {
            now = ReferralHistory.evolve(now, event);
        }
        return now;
    }

    Then when(ReferralCommand command) {
        return new Then(state, ReferralDecider.decide(command, state));
    }

    record Then(Referral before, ReferralDecision decision) {

        Then then(ReferralEvent... events) {
            assertThat(decision).isEqualTo(new Accepted(List.of(events)));
            return this;
        }

        void refused(ReferralRejection rejection) {
            assertThat(decision).isEqualTo(new Refused(rejection));
        }

        /** Where the referral stands after what was accepted. */
        void andItIs(Class<? extends Referral> kind) {
            assertThat(decision).isInstanceOf(Accepted.class);
            assertThat(after(before, ((Accepted) decision).events())).isInstanceOf(kind);
        }
    }
}
