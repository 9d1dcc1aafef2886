package nl.kindkring.signal.absence.domain;

import java.time.LocalDate;
import java.util.Optional;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.Municipality;
import nl.kindkring.signal.domain.SealedWords;

/** What people ask of a file of absence, and that time passes. */
public sealed interface AbsenceCommand {

    /** Open the file of a child at a school; nothing happens when it is open. */
    record Open(AbsenceId id, ChildId child, CentreId centre, Municipality municipality) implements AbsenceCommand {}

    /** Anything after that. */
    sealed interface FollowUp extends AbsenceCommand {}

    /** Register absence on a school day. */
    record Register(RegistrationId registration, LocalDate day, Hours hours, AbsenceKind kind) implements FollowUp {}

    /** Take a registration back. */
    record WithdrawRegistration(RegistrationId registration) implements FollowUp {}

    /** The child stays away altogether. */
    record StayAway(LocalDate since) implements FollowUp {}

    /** It did not. */
    record WithdrawStay() implements FollowUp {}

    /** The child is back. */
    record Return(LocalDate on) implements FollowUp {}

    /** The child is enrolled nowhere. */
    record LeaveEnrolment(LocalDate since) implements FollowUp {}

    /** The child is enrolled. */
    record Enrol(LocalDate on) implements FollowUp {}

    /** An exemption was granted by the municipality, or follows from the law. */
    record Exempt(ExemptionArticle article, LocalDate from, Optional<LocalDate> until) implements FollowUp {}

    /** Agree on an action. */
    record AgreeAction(ActionId action, ActionOwner who, SealedWords what, LocalDate dueOn) implements FollowUp {}

    /** It was done. */
    record FinishAction(ActionId action, LocalDate on) implements FollowUp {}

    /** Time passed. */
    record LookAgain() implements FollowUp {}
}
