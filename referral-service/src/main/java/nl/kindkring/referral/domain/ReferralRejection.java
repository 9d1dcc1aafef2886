package nl.kindkring.referral.domain;

import java.util.Locale;

/** Why a command about a referral is refused. The codes are part of the API. */
public enum ReferralRejection {
    /** Nobody sent this referral. */
    UNKNOWN_REFERRAL,
    /** This referral was sent before. */
    ALREADY_SENT,
    /** No such case is known here, or it is another child's. */
    CASE_UNKNOWN,
    /** The provider is not in the directory. */
    PROVIDER_UNKNOWN,
    /** First the parents, then others (I7). */
    PARENTS_FIRST,
    /** The team's latest discussion did not decide to refer (N16). */
    NOT_DECIDED,
    /** The parents do not endorse the advice, so no referral follows from it (N15). */
    NOT_ENDORSED,
    /** Nobody permitted this provider to know about this child, or not any more (Jeugdwet 7.3.11). */
    NO_PERMIT,
    /** The lightest help that suffices comes first; a heavier one needs a reason (I16, L6). */
    REASON_NEEDED,
    /** A referral names one, two or three themes. */
    THEMES_ONE_TO_THREE,
    /** A theme is named once. */
    THEME_TWICE,
    /** Help has started: the provider follows now, and the team reads no more (N18). */
    HANDED_OVER,
    /** It was answered, started or ended before; this step does not come after that. */
    STEP_OUT_OF_ORDER,
    /** Only who accepted can let a family wait or start helping. */
    NOT_ACCEPTED,
    /** Help has started; it can end, not be withdrawn. */
    HELP_HAS_STARTED,
    /** An expected start lies ahead. */
    EXPECTED_START_IN_PAST,
    /** Help started today or earlier. */
    START_IN_FUTURE,
    /** Help cannot have started before it was asked for. */
    START_BEFORE_SENDING;

    /** The code in problem types and texts, such as {@code not-endorsed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
