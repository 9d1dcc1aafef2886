package nl.kindkring.signal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kindkring.signal.domain.SignalDecision.Accepted;
import nl.kindkring.signal.domain.SignalDecision.Refused;

/** Reads as a sentence: given what happened, when somebody asks, then this follows or is refused. */
final class GivenSignal {

    private final SignalFile file;

    private GivenSignal(SignalFile file) {
        this.file = file;
    }

    static GivenSignal given(SignalEvent... history) {
        return new GivenSignal(SignalFile.of(List.of(history)));
    }

    Then when(SignalCommand command) {
        return new Then(file, SignalDecider.decide(command, file));
    }

    record Then(SignalFile before, SignalDecision decision) {

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
            SignalFile after = before;
            for (SignalEvent event : ((Accepted) decision).events()) {
                after = after.after(event);
            }
            assertThat(after.signal()).isInstanceOf(state);
        }
    }
}
