package nl.kindkring.signal.absence.api;

import java.util.List;
import java.util.UUID;
import nl.kindkring.signal.absence.projection.AbsenceRow;

/** A file on a list. @param alerts HOURS_16, RELATIVE, ABSOLUTE: what the municipality was told and still stands */
record AbsenceSummary(UUID id, UUID childId, UUID centreId, String municipality, List<String> alerts) {

    static AbsenceSummary of(AbsenceRow row) {
        return new AbsenceSummary(row.absenceId(), row.childId(), row.centreId(), row.municipality(), row.alerts());
    }
}
