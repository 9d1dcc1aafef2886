package nl.kindkring.contracts.team;

import java.util.UUID;

/**
 * A team opened a case about a child from a shared signal (N16).
 *
 * @param caseId the team's case about this child; stream id and Kafka key
 * @param teamId the team
 * @param childId the child: a random id without meaning, only consent-service knows who it is (DOMAIN 1)
 * @param signalId the shared signal that led to the case
 */
public record CaseOpened(UUID caseId, UUID teamId, UUID childId, UUID signalId) implements TeamContract {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.team.case-opened.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return caseId.toString();
    }
}
