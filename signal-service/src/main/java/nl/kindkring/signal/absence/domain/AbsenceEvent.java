package nl.kindkring.signal.absence.domain;

import java.time.LocalDate;
import java.util.Optional;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.Municipality;
import nl.kindkring.signal.domain.SealedWords;

/** What happened in a file of absence. */
public sealed interface AbsenceEvent {

    /** The file was opened. */
    record Opened(AbsenceId id, ChildId child, CentreId centre, Municipality municipality) implements AbsenceEvent {}

    /** The child was absent on a day. */
    record Registered(RegistrationId registration, LocalDate day, Hours hours, AbsenceKind kind) implements AbsenceEvent {}

    /** A registration should not have been. */
    record RegistrationWithdrawn(RegistrationId registration) implements AbsenceEvent {}

    /** The child stays away altogether, unlawfully, since that day. */
    record StayedAway(LocalDate since) implements AbsenceEvent {}

    /** That was not so. */
    record StayWithdrawn() implements AbsenceEvent {}

    /** The child came back; what was before is settled. */
    record Returned(LocalDate on) implements AbsenceEvent {}

    /** The child is enrolled nowhere since that day. */
    record NotEnrolled(LocalDate since) implements AbsenceEvent {}

    /** The child is enrolled again. */
    record Enrolled(LocalDate on) implements AbsenceEvent {}

    /** An exemption was granted; without {@code until} it lasts. */
    record Exempted(ExemptionArticle article, LocalDate from, Optional<LocalDate> until) implements AbsenceEvent {}

    /** An action towards school was agreed (I23). */
    record ActionAgreed(ActionId action, ActionOwner who, SealedWords what, LocalDate dueOn) implements AbsenceEvent {}

    /** It was done. */
    record ActionDone(ActionId action, LocalDate on) implements AbsenceEvent {}

    /** The municipality has to know. */
    record AlertRaised(AlertKind kind, LocalDate since, boolean exempt) implements AbsenceEvent {}

    /** It no longer has to. */
    record AlertEnded(AlertKind kind, LocalDate on, EndReason reason) implements AbsenceEvent {}
}
