package nl.kindkring.contracts.consent;

import java.util.UUID;

/**
 * A permit no longer holds. Others act on it within a second (ARCHITECTURE 6).
 *
 * @param permitId the permit; a later end names the same id
 * @param childId the child: a random id without meaning, only consent-service knows who it is (DOMAIN 1)
 * @param reason why it ended
 */
public record PermitEnded(UUID permitId, UUID childId, PermitEndReason reason) implements ConsentContract {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.consent.permit-ended.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return childId.toString();
    }
}
