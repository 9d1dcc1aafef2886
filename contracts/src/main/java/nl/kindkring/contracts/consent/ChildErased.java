package nl.kindkring.contracts.consent;

import java.util.UUID;

/**
 * The key of the child was destroyed; whoever keeps anything under that key can no longer read it and clears what it
 * cached (ARCHITECTURE 7).
 *
 * @param childId the child: a random id without meaning, only consent-service knows who it is (DOMAIN 1)
 */
public record ChildErased(UUID childId) implements ConsentContract {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.consent.child-erased.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return childId.toString();
    }
}
