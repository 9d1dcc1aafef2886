package nl.kindkring.referral.domain;

import java.time.LocalDate;

/**
 * What is known about the case from which a referral should follow, looked up in what team-service and signal-service published.
 *
 * @param child        the child whose case it is
 * @param team         the team whose case it is
 * @param signal       the signal with which the case began
 * @param talkRecorded whether the talk with the parents about the signal was recorded (I7)
 * @param latest       what the latest discussion came to
 * @param signalledOn  day on which that signal was registered; time to help (L3) counts from it
 * @param municipality CBS code of the municipality of the centre where it was noticed
 */
public record CaseFacts(
        ChildId child, TeamId team, SignalId signal, boolean talkRecorded, LatestDiscussion latest, LocalDate signalledOn,
        String municipality) {

    /** Where the team stands. */
    public enum LatestDiscussion {
        /** It did not discuss the child yet, or decided something else than referring. */
        NOT_TO_REFER,
        /** It decided to refer, and the parents do not endorse that. */
        REFER_UNENDORSED,
        /** It decided to refer, and the parents endorse that (N15). */
        REFER_ENDORSED
    }
}
