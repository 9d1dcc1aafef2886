package nl.kindkring.contracts.signal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An observation of a child was planned, with a permit OBSERVE for the observer (N11).
 *
 * @param observationId the observation
 * @param signalId the signal; Kafka key, so that all about one signal stays in order
 * @param childId the child: a random id without meaning (DOMAIN 1)
 * @param plannedFor day for which it is planned, in Europe/Amsterdam
 */
public record ObservationPlanned(UUID observationId, UUID signalId, UUID childId, LocalDate plannedFor)
        implements SignalContract {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.signal.observation-planned.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return signalId.toString();
    }
}
