package nl.kindkring.reporting.structural.domain;

import java.util.Locale;

/** Why a command on a structural signal is refused; the codes are part of the API. */
public enum StructuralRejection {
    /** Nobody began it. */
    UNKNOWN_SIGNAL,
    /** It is there already. */
    SIGNAL_EXISTS,
    /** Safety at home is in no structural signal: a report goes to Veilig Thuis. */
    RESTRICTED_THEME,
    /** It was sent: what the addressees read does not change any more. */
    ALREADY_SENT,
    /** There is no text yet. */
    NOT_WRITTEN,
    /** Only a proposal can be declined. */
    NO_PROPOSAL,
    /** It goes to at least one. */
    NO_ADDRESSEE,
    /** It was not sent yet. */
    NOT_SENT,
    /** It was not sent to them. */
    NOT_ADDRESSED,
    /** That step was taken before. */
    STEP_TAKEN,
    /** Nobody answered with a measure, so there is nothing to evaluate. */
    NO_MEASURE,
    /** The measure works from a day that is still to come, or too few figures were released and visible since. */
    TOO_EARLY,
    /** It was evaluated. */
    ALREADY_EVALUATED;

    /** The code in problem types and texts. */
    public String code() {
        return "structural-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
