package nl.kindkring.signal.domain;

import java.util.Locale;

/** Why a command is refused. The codes are part of the API: a client may rely on them, a person reads the text behind. */
public enum SignalRejection {

    /** Nobody registered this signal. */
    UNKNOWN_SIGNAL,
    /** This signal was registered before. */
    ALREADY_REGISTERED,
    /** A signal has one, two or three themes (I5: no scoring of all domains is forced). */
    THEMES_ONE_TO_THREE,
    /** A theme is named once. */
    THEME_TWICE,
    /** An outcome ended this signal; notice something new by a new signal. */
    SIGNAL_CLOSED,
    /** A group or one's own practice has no parents to talk with (L12, L16). */
    NO_PARENTS_TO_TALK_WITH,
    /** A talk took place today or earlier. */
    TALK_IN_FUTURE,
    /** A talk in which the concern was not discussed is no talk: it would open the gate of I7 for nothing. */
    TALK_NOT_DISCUSSED,
    /** First the parents, then others (I7). */
    PARENTS_FIRST,
    /** A child under an alias stays inside the centre (N9). */
    ALIAS_STAYS_INSIDE,
    /** Only a signal about one identified child is shared: there nobody's consent can be missed. */
    NOT_ABOUT_ONE_CHILD,
    /** The team takes part already. */
    ALREADY_SHARED,
    /** There is no such team at this centre (I4: a signal goes to the team of its own centre). */
    TEAM_NOT_OF_CENTRE,
    /** Nobody permitted this team to discuss this child (Jeugdwet 7.3.11). */
    NO_PERMIT,
    /** TO_TEAM follows from sharing, so that it cannot be claimed without permit. */
    TO_TEAM_ONLY_BY_SHARING,
    /** A referral follows from the team's discussion (N16), so an unshared signal cannot have led to one. */
    REFERRED_ONLY_AFTER_SHARING,
    /** Who was not asked did not decline. */
    PARENTS_NOT_ASKED,
    /** It rests already. */
    ALREADY_RESTING,
    /** Safety goes by the reporting code, in a restricted lane that colleagues and topics do not see (I24). */
    SAFETY_HAS_ITS_OWN_LANE;

    /** The code in problem types and texts, such as {@code parents-first}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
