package nl.kindkring.signal.absence.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a file of absence stands. */
public sealed interface AbsenceFile {

    /** Before it was opened. */
    record Unknown() implements AbsenceFile {}

    /**
     * An open file.
     *
     * @param opened        whose
     * @param registrations all that stand
     * @param settledOn     the latest return: what was until that day no longer counts
     * @param awaySince     stays away altogether since
     * @param notEnrolledSince enrolled nowhere since
     * @param exemptions    granted
     * @param alerts        what the municipality was told and still stands
     * @param actions       agreed, with the day on which they were done
     */
    record Known(
            AbsenceEvent.Opened opened, Map<RegistrationId, AbsenceEvent.Registered> registrations, Optional<LocalDate> settledOn,
            Optional<LocalDate> awaySince, Optional<LocalDate> notEnrolledSince, List<AbsenceEvent.Exempted> exemptions,
            Map<AlertKind, AbsenceEvent.AlertRaised> alerts, Map<ActionId, Optional<LocalDate>> actions) implements AbsenceFile {

        /** Whether an exemption covers that day. */
        public boolean exemptOn(LocalDate day) {
            return exemptions.stream().anyMatch(exemption -> !day.isBefore(exemption.from())
                    && exemption.until().filter(day::isAfter).isEmpty());
        }
    }
}
