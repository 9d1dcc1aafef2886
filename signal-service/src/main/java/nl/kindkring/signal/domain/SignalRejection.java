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
    SAFETY_HAS_ITS_OWN_LANE,
    /** Only an identified child is observed: for an alias nobody can have consented (N11). */
    ONLY_A_KNOWN_CHILD_IS_OBSERVED,
    /** Nobody planned this observation. */
    UNKNOWN_OBSERVATION,
    /** It will not take place. */
    OBSERVATION_CANCELLED,
    /** An observation is planned for today or later. */
    PLANNED_IN_PAST,
    /** Nobody consented to this observer observing this child, or the consent was withdrawn (N11). */
    OBSERVING_NOT_AGREED,
    /** The consent has run out, or a birthday ended it (N11). */
    OBSERVING_NO_LONGER_AGREED,
    /** There is consent, but for observing because of another signal (N11). */
    OBSERVING_AGREED_FOR_OTHER_SIGNAL,
    /** It took place already. */
    OBSERVATION_HELD,
    /** It took place today or earlier. */
    OBSERVED_IN_FUTURE,
    /** What did not take place cannot be written up or talked over. */
    OBSERVATION_NOT_HELD,
    /** It was talked over today or earlier. */
    DISCUSSED_IN_FUTURE,
    /** It is talked over after it took place. */
    DISCUSSED_BEFORE_OBSERVED,
    /** With youth health care it says which organisation; with staff and parents it names none. */
    YOUTH_HEALTH_NEEDS_ORGANISATION,
    /** The parents did not agree that this organisation of youth health care knows (N13, N14). */
    YOUTH_HEALTH_NOT_AGREED,
    /** Which help a child needs is advised to its parents (N12, N15). */
    HELP_IS_ADVISED_TO_PARENTS,
    /** Nobody gave this advice. */
    UNKNOWN_ADVICE,
    /** A professional was advised; there is nothing for parents to answer. */
    ADVICE_NOT_TO_PARENTS,
    /** They answered today or earlier. */
    ANSWERED_IN_FUTURE,
    /** They answered after they were advised. */
    ANSWERED_BEFORE_ADVISED,
    /** Whoever wants it otherwise says how. */
    AMENDMENT_WITHOUT_WORDS,
    /** The parents could not live with any advice so far: no referral follows (N15). */
    ADVICE_NOT_ENDORSED,
    /** The youth social worker is for social-emotional and psychosocial themes (I9); others fit other matters (I8). */
    NOT_PSYCHOSOCIAL,
    /** The parents were consulted today or earlier. */
    CONSULTED_IN_FUTURE,
    /** The parents are consulted in the talk or after it. */
    CONSULTED_BEFORE_TALK,
    /** One worker at a time. */
    SOCIAL_WORKER_PRESENT,
    /** Somebody of the family called already, and the centre has still to name the worker. */
    SOCIAL_WORKER_CALLED,
    /** This person has no call that is still open. */
    NO_SOCIAL_WORKER_CALL,
    /** No youth social worker takes part. */
    NO_SOCIAL_WORKER,
    /** It was agreed today or earlier. */
    AGREED_IN_FUTURE,
    /** It was agreed after the parents were consulted. */
    AGREED_BEFORE_CONSULTED,
    /** A question about an identified child would name it to the coordinator: ask under an alias (N9). */
    CONSULT_UNDER_ALIAS;

    /** The code in problem types and texts, such as {@code parents-first}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
