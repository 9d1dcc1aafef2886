package nl.kindkring.contracts.team;

import java.util.UUID;

/**
 * The case was closed; only for one of the reasons that the duty to follow allows (N17).
 *
 * @param caseId the team's case about this child; stream id and Kafka key
 * @param childId the child: a random id without meaning, only consent-service knows who it is (DOMAIN 1)
 * @param reason why it may close
 */
public record CaseClosed(UUID caseId, UUID childId, CaseCloseReason reason) implements TeamContract {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.team.case-closed.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return caseId.toString();
    }
}
