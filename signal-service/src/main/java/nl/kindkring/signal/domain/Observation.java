package nl.kindkring.signal.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kindkring.signal.domain.ObservationEvent.*;

/**
 * Where an observation stands.
 *
 * @param planned   what was planned
 * @param heldOn    when it took place; empty until then
 * @param report    what was seen, the latest writing; empty until written up
 * @param discussed with whom it was talked over, in that order
 * @param cancelled whether it will not take place
 */
public record Observation(ObservationPlanned planned, Optional<LocalDate> heldOn, Optional<SealedWords> report,
                          List<ObservationDiscussed> discussed, boolean cancelled) {

    /** Keeps its own copy. */
    public Observation {
        discussed = List.copyOf(discussed);
    }

    static Observation begun(ObservationPlanned planned) {
        return new Observation(planned, Optional.empty(), Optional.empty(), List.of(), false);
    }

    /** After one more event. @throws IllegalStateException when this event cannot happen to it */
    Observation after(ObservationEvent event) {
        return switch (event) {
            case ObservationPlanned _ -> throw new IllegalStateException("an observation is planned once");
            case ObservationHeld held -> new Observation(planned, Optional.of(held.heldOn()), report, discussed, cancelled);
            case ObservationWrittenUp writing -> new Observation(planned, heldOn, Optional.of(writing.report()), discussed, cancelled);
            case ObservationDiscussed talk ->
                new Observation(planned, heldOn, report, Stream.concat(discussed.stream(), Stream.of(talk)).toList(), cancelled);
            case ObservationCancelled _ -> new Observation(planned, heldOn, report, discussed, true);
        };
    }
}
