package nl.kindkring.signal.domain;

import static nl.kindkring.signal.domain.Examples.*;
import static nl.kindkring.signal.domain.Outcome.NORMALISED;
import static nl.kindkring.signal.domain.Outcome.NO_ACTION_NOW;
import static nl.kindkring.signal.domain.Outcome.TO_TEAM;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignalHistoryTest {

    @ParameterizedTest
    @MethodSource("impossible")
    @DisplayName("A history that cannot have happened fails; nothing of it is passed over in silence")
    void impossibleHistoryFails(List<SignalEvent> history) {
        assertThatIllegalStateException().isThrownBy(() -> SignalHistory.of(history)).withMessageContaining("cannot follow");
    }

    static Stream<List<SignalEvent>> impossible() {
        return Stream.of(
                List.of(talked()),
                List.of(registered(), registered()),
                List.of(registered(), concluded(NO_ACTION_NOW), registered()),
                List.of(registered(), shared()),
                List.of(registered(), concluded(NO_ACTION_NOW), shared()),
                List.of(registered(), talked(), shared(), shared()),
                List.of(registered(), talked(), concluded(TO_TEAM)),
                List.of(registered(), concluded(NO_ACTION_NOW), concluded(NO_ACTION_NOW)),
                List.of(registered(), concluded(NORMALISED), talked()));
    }
}
