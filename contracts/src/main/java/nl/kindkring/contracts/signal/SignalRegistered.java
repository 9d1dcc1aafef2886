package nl.kindkring.contracts.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A question or concern was registered. Coded only: the words of the person stay encrypted in signal-service (DOMAIN
 * 3, I5).
 *
 * @param signalId the signal; stream id and Kafka key
 * @param subjectKind what the signal is about
 * @param childId the child (DOMAIN 1); only when subjectKind is CHILD, else null, so that no topic links an alias to
 * a child (DOMAIN 4)
 * @param questionType who carries the question (L13)
 * @param origin where the signal came from (I6, N5, L4, K1)
 * @param themes one to three themes of code list {@code theme} (DOMAIN 5); areas of attention, not a classification
 * of the child
 * @param urgency how soon an answer is needed
 * @param context where it is seen (I1, L15)
 * @param centreId the centre that registered it
 * @param municipality CBS municipality code of code list {@code municipality}, such as GM0453 (DOMAIN 5)
 * @param ageBand age band in whole years on the day of registering, of code list {@code age-band}; null when the
 * signal is not about one child
 * @param registeredOn day of registering in Europe/Amsterdam
 */
public record SignalRegistered(
        UUID signalId,
        SubjectKind subjectKind,
        UUID childId,
        QuestionType questionType,
        Origin origin,
        List<String> themes,
        Urgency urgency,
        Context context,
        UUID centreId,
        String municipality,
        String ageBand,
        LocalDate registeredOn)
        implements SignalContract {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.signal.registered.v1";

    /** Keeps own copies of the lists. */
    public SignalRegistered {
        themes = List.copyOf(themes);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return signalId.toString();
    }
}
