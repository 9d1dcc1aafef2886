package nl.kindkring.contracts.signal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An advice to the parents was answered. Of everybody who answers the latest answer counts, and as long as one declines it is declined. Without endorsement
 * no referral follows from it (N15). No consent follows from it either.
 *
 * @param adviceId the advice
 * @param signalId the signal; Kafka key, so that all about one signal stays in order
 * @param childId the child: a random id without meaning (DOMAIN 1); null when the signal is about an alias, a family, a group or a practice (DOMAIN 4: no topic links alias and child)
 * @param answer what all answers so far come to
 * @param answeredOn day of the answer in Europe/Amsterdam
 */
public record AdviceAnswered(UUID adviceId, UUID signalId, UUID childId, AdviceAnswer answer, LocalDate answeredOn)
        implements SignalContract {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.signal.advice-answered.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return signalId.toString();
    }
}
