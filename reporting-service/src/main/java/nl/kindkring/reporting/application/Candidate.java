package nl.kindkring.reporting.application;

import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.disclosure.Cell;
import nl.kindkring.reporting.disclosure.ControlledCell;
import nl.kindkring.reporting.disclosure.audit.CorrectionAudit.Correction;
import nl.kindkring.reporting.disclosure.audit.Group;
import nl.kindkring.reporting.release.FirstRelease;

/**
 * A figure that could be corrected.
 *
 * @param first the release that it would correct
 * @param shown what would be published
 * @param correction the same for the audit
 */
record Candidate(FirstRelease first, TrendTable table, Cell cell, ControlledCell.Published shown, Correction correction) {

    Group group() {
        return correction.figure().group();
    }

    /** Once it is decided on: whatever is audited afterwards can no longer withhold it. */
    Candidate released() {
        return new Candidate(first, table, cell, shown, correction.released());
    }
}
