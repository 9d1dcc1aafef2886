package nl.kindkring.contracts.signal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A care coordinator visited a centre to talk over its questions (N8). Names no signal: a count only.
 *
 * @param visitId the visit; Kafka key
 * @param centreId the centre that was visited
 * @param municipality CBS municipality code of code list municipality, such as GM0453 (DOMAIN 5)
 * @param heldOn day of the visit in Europe/Amsterdam
 * @param signalsDiscussed how many signals were talked over
 */
public record VisitHeld(UUID visitId, UUID centreId, String municipality, LocalDate heldOn, int signalsDiscussed)
        implements SignalContract {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.signal.visit-held.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return visitId.toString();
    }
}
