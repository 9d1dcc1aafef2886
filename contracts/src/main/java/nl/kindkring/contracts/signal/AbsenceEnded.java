package nl.kindkring.contracts.signal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An alert of absence ended (I22, I23).
 *
 * @param absenceId the file of absence of one child at one school; stream id and Kafka key
 * @param childId the child: a random id without meaning, only consent-service knows who it is (DOMAIN 1)
 * @param municipality CBS municipality code of the school, of code list municipality, such as GM0453 (DOMAIN 5)
 * @param centreId the school, or the last one where the child was enrolled
 * @param kind which threshold
 * @param endedOn the day on which it ended, in Europe/Amsterdam
 * @param reason why
 */
public record AbsenceEnded(
        UUID absenceId, UUID childId, String municipality, UUID centreId, AbsenceAlertKind kind, LocalDate endedOn, AbsenceEndReason reason)
        implements SignalContract {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.signal.absence-ended.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return absenceId.toString();
    }
}
