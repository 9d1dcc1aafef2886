package nl.kindkring.signal.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kindkring.signal.domain.Advice;
import nl.kindkring.signal.domain.Observation;
import nl.kindkring.signal.domain.ObservationEvent.ObservationDiscussed;

/**
 * What goes on around a signal, with its words opened. A text is empty where the key was destroyed by an erasure.
 *
 * @param observations in the order in which they were planned
 * @param advices      in the order in which they were given
 */
public record OpenedFile(List<Observed> observations, List<Advised> advices) {

    /** An observation and what was seen; {@code discussed} in order of time. */
    public record Observed(Observation observation, Optional<String> report, List<Discussed> discussed) {}

    /** A talk about an observation. */
    public record Discussed(ObservationDiscussed talk, Optional<String> note) {}

    /** An advice, and what the parents said of it. */
    public record Advised(Advice advice, Optional<String> words, Optional<String> answer) {

        /** When the parents answered. */
        public Optional<LocalDate> answeredOn() {
            return advice.answer().map(answered -> answered.answeredOn());
        }
    }
}
