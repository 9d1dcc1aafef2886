package nl.kindkring.team.domain.teamcase;

import java.util.Locale;

/** Why a command about a case is refused. The codes are part of the API. */
public enum TeamCaseRejection {
    /** Nobody opened this case. */
    UNKNOWN_CASE,
    /** This case was opened before. */
    ALREADY_OPENED,
    /** No centre shared this signal with this team (I7: first the parents, then others). */
    SIGNAL_NOT_SHARED,
    /** The team has an open case about this signal; go on there. */
    CASE_ALREADY_OPEN,
    /** Nobody permitted this team to discuss this child, or not any more (Jeugdwet 7.3.11). */
    NO_PERMIT,
    /** Nobody permitted this expert to discuss this child, or not any more (Jeugdwet 7.3.11). */
    NO_PERMIT_FOR_EXPERT,
    /** This person belongs to no partner in the directory. */
    EXPERT_UNKNOWN,
    /** A member of the team takes part already. */
    EXPERT_IS_MEMBER,
    /** This person was added to this case before. */
    EXPERT_ADDED_BEFORE,
    /** Help has started: the provider follows now, and the team reads no more (N18). */
    HANDED_OVER,
    /** The case has ended. */
    CASE_CLOSED,
    /** A discussion took place today or earlier. */
    DISCUSSION_IN_FUTURE,
    /** A discussion cannot have been held before the case was opened: there was no permit for it. */
    DISCUSSION_BEFORE_OPENING,
    /** No provider reported that help started: the duty to follow goes on (N17). */
    HELP_NOT_STARTED,
    /** Help has started; close the case with that reason, so that it counts (L3). */
    HELP_HAS_STARTED,
    /** What was never discussed cannot be called normal: that would be a silent closure (N17, K4). */
    NOT_DISCUSSED;

    /** The code in problem types and texts, such as {@code help-not-started}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
