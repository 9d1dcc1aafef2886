package nl.kindkring.signal.domain;

import java.util.List;
import java.util.stream.Stream;
import nl.kindkring.signal.domain.ConsultEvent.ConsultAsked;

/**
 * The questions to the care coordinator about one signal.
 *
 * @param asked in that order
 * @param open  whether the latest one has no advice yet
 */
public record Consults(List<ConsultAsked> asked, boolean open) {

    /** Keeps its own copy. */
    public Consults {
        asked = List.copyOf(asked);
    }

    Consults with(ConsultAsked question) {
        return new Consults(Stream.concat(asked.stream(), Stream.of(question)).toList(), true);
    }

    Consults answered() {
        return new Consults(asked, false);
    }
}
