package nl.kindkring.contracts.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The codes of a signal were corrected or completed after it was registered (I5). Names all of them, as they are now.
 *
 * @param signalId the signal; stream id and Kafka key
 * @param childId the child: a random id without meaning (DOMAIN 1); null when the signal is about an alias, a family, a group or a
 * practice (DOMAIN 4: no topic links alias and child)
 * @param questionType who carries the question (L13)
 * @param origin where the signal came from (I6, N5, L4, K1)
 * @param themes one to three themes of code list {@code theme} (DOMAIN 5)
 * @param urgency how soon an answer is needed
 * @param context where it is seen (I1, L15)
 * @param ageBand age band in whole years, of code list {@code age-band}; null when the signal is not about one child, or nobody said
 * @param correctedOn day of the correction in Europe/Amsterdam
 */
public record SignalCorrected(
        UUID signalId,
        UUID childId,
        QuestionType questionType,
        Origin origin,
        List<String> themes,
        Urgency urgency,
        Context context,
        String ageBand,
        LocalDate correctedOn)
        implements SignalContract {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.signal.corrected.v1";

    /** Keeps own copies of the lists. */
    public SignalCorrected {
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
