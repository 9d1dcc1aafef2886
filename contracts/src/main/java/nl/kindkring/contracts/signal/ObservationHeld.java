package nl.kindkring.contracts.signal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An observation of a child took place, with a permit OBSERVE for the observer (N11).
 *
 * @param observationId the observation
 * @param signalId the signal; Kafka key, so that all about one signal stays in order
 * @param childId the child: a random id without meaning (DOMAIN 1)
 * @param heldOn day on which it took place, in Europe/Amsterdam
 */
public record ObservationHeld(UUID observationId, UUID signalId, UUID childId, LocalDate heldOn)
        implements SignalContract {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.signal.observation-held.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return signalId.toString();
    }
}
