package nl.kindkring.team.api;

import java.time.LocalDate;
import java.util.UUID;
import nl.kindkring.team.projection.CaseEntry;
import org.jspecify.annotations.Nullable;

/** A case in a list: enough to choose it by, nothing about a child. */
record CaseSummary(UUID caseId, UUID teamId, String status, LocalDate openedOn, @Nullable LocalDate lastHeldOn) {

    static CaseSummary of(CaseEntry row) {
        return new CaseSummary(row.caseId, row.teamId, row.status, row.openedOn, row.lastHeldOn);
    }
}
