package nl.kindkring.signal.reportingcode.api;

import nl.kindkring.signal.reportingcode.domain.SafetyCase;

/** Where a case stands, in one word. */
enum CaseStatus {

    /** The steps are being taken. */
    UNDERWAY,
    /** Decided; a report that was decided on still has to be given. */
    DECIDED,
    /** Veilig Thuis has the report. */
    REPORTED;

    static CaseStatus of(SafetyCase.Known state) {
        return switch (state) {
            case SafetyCase.Underway _ -> UNDERWAY;
            case SafetyCase.Decided _ -> DECIDED;
            case SafetyCase.Reported _ -> REPORTED;
        };
    }
}
