package nl.kindkring.signal.reportingcode.api;

import java.util.List;
import java.util.UUID;
import nl.kindkring.signal.reportingcode.ReportingCodeConfig.SafeHome;
import nl.kindkring.signal.reportingcode.application.CaseFile;
import nl.kindkring.signal.reportingcode.domain.CaseEvent.Begun;

/**
 * The report for Veilig Thuis. It names the child by its id only: who it is, this service does not know; the reporter adds it in the portal or by telephone.
 *
 * @param to           which office
 * @param ground       REPORTING_RIGHT
 * @param legalBasis   the article behind it
 * @param childId      the child
 * @param centreId     where the suspicion arose
 * @param municipality of the centre, a CBS code
 * @param steps        everything that was done, oldest first
 */
record SafetyReport(
        Recipient to, String ground, String legalBasis, UUID childId, UUID centreId, String municipality, List<StepEntry> steps) {

    /** An office of Veilig Thuis. */
    record Recipient(String name, String telephone, String url) {}

    static SafetyReport of(CaseFile file, SafeHome office) {
        Begun begun = file.state().progress().begun();
        return new SafetyReport(new Recipient(office.name(), office.telephone(), office.url()), "REPORTING_RIGHT", "Wmo 2015, artikel 5.2.6",
                begun.child().value(), begun.centre().value(), begun.municipality(), file.history().stream().map(StepEntry::of).toList());
    }
}
