package nl.kindkring.signal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kindkring.signal.domain.SignalDecision.Accepted;
import nl.kindkring.signal.domain.SignalDecision.Refused;

/** Reads as a sentence: given what happened, when somebody asks, then this follows or is refused. */
final class GivenSignal {

    private final Signal signal;

    private GivenSignal(Signal signal) {
        this.signal = signal;
    }

    static GivenSignal given(SignalEvent... history) {
        return new GivenSignal(SignalHistory.of(List.of(history)));
    }

    Then when(SignalCommand command) {
        return new Then(signal, SignalDecider.decide(command, signal));
    }

    record Then(Signal before, SignalDecision decision) {

        Then then(SignalEvent... events) {
            assertThat(decision).isEqualTo(new Accepted(List.of(events)));
            return this;
        }

        void refused(SignalRejection rejection) {
            assertThat(decision).isEqualTo(new Refused(rejection));
        }

        /** Where the signal stands after what was accepted. */
        void andItIs(Class<? extends Signal> state) {
            assertThat(decision).isInstanceOf(Accepted.class);
            Signal after = before;
            for (SignalEvent event : ((Accepted) decision).events()) {
                after = SignalHistory.evolve(after, event);
            }
            assertThat(after).isInstanceOf(state);
        }
    }
}
