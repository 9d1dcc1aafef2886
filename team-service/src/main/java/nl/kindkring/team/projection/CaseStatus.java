package nl.kindkring.team.projection;

import nl.kindkring.team.domain.teamcase.TeamCase;

/** The name of a state, as lists and filters use it. */
public enum CaseStatus {
    /** Opened, not discussed yet. */
    OPEN,
    /** Discussed at least once; the team follows. */
    DISCUSSED,
    /** Ended. */
    CLOSED;

    /** The name of where a case stands. */
    public static CaseStatus of(TeamCase.Known state) {
        return switch (state) {
            case TeamCase.Open _ -> OPEN;
            case TeamCase.Discussed _ -> DISCUSSED;
            case TeamCase.Closed _ -> CLOSED;
        };
    }
}
