package nl.kindkring.signal.reportingcode.api;

import java.util.List;
import java.util.UUID;
import nl.kindkring.signal.reportingcode.application.CaseFile;
import nl.kindkring.signal.reportingcode.domain.CaseEvent.Begun;
import nl.kindkring.signal.reportingcode.domain.Weighing;

/**
 * A case of the reporting code.
 *
 * @param id            of the case
 * @param status        UNDERWAY, DECIDED or REPORTED
 * @param childId       the child
 * @param centreId      where the suspicion arose
 * @param asksForReport whether the latest weighing asks for a report to Veilig Thuis
 * @param steps         everything that was done, oldest first
 */
record CaseResponse(UUID id, String status, UUID childId, UUID centreId, boolean asksForReport, List<StepEntry> steps) {

    static CaseResponse of(CaseFile file) {
        Begun begun = file.state().progress().begun();
        return new CaseResponse(begun.id().value(), CaseStatus.of(file.state()).name(), begun.child().value(), begun.centre().value(),
                file.state().progress().weighing().filter(Weighing::asksForReport).isPresent(), file.history().stream().map(StepEntry::of).toList());
    }
}
