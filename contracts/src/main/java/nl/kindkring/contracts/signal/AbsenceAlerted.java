package nl.kindkring.contracts.signal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A threshold of absence was passed; the municipality has to know (I20, I21).
 *
 * @param absenceId the file of absence of one child at one school; stream id and Kafka key
 * @param childId the child: a random id without meaning, only consent-service knows who it is (DOMAIN 1)
 * @param municipality CBS municipality code of the school, of code list municipality, such as GM0453 (DOMAIN 5)
 * @param centreId the school, or the last one where the child was enrolled
 * @param kind which threshold
 * @param since for HOURS_16 the day on which they were reached, else the first day of absence; in Europe/Amsterdam
 * @param exempt whether an exemption of the Leerplichtwet covers it: counted apart (I22)
 */
public record AbsenceAlerted(
        UUID absenceId, UUID childId, String municipality, UUID centreId, AbsenceAlertKind kind, LocalDate since, boolean exempt)
        implements SignalContract {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.signal.absence-alerted.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return absenceId.toString();
    }
}
