package nl.kindkring.contracts.team;

import java.util.UUID;

/**
 * The team discussed the case and came to a decision (N15, N16).
 *
 * @param caseId the team's case about this child; stream id and Kafka key
 * @param childId the child: a random id without meaning, only consent-service knows who it is (DOMAIN 1)
 * @param decision what the team decided
 * @param parentsEndorsed whether the parents endorse it; without that no referral follows. Endorsing is not consent
 * (DOMAIN 3)
 */
public record CaseDiscussed(UUID caseId, UUID childId, CaseDecision decision, boolean parentsEndorsed) implements TeamContract {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.team.case-discussed.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return caseId.toString();
    }
}
