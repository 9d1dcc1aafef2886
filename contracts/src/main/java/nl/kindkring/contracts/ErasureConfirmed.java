package nl.kindkring.contracts;

import java.util.UUID;

/**
 * A service says that nothing personal about an erased subject can be read in it any more: its copies of the key are gone, and so is what it kept in
 * clear. Published by each service on its own topic, once it has handled the erasure.
 *
 * @param subject who was erased; the child
 * @param service the service that confirms, such as signal-service
 */
public record ErasureConfirmed(UUID subject, String service) implements PublishedEvent {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.platform.erasure-confirmed.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return subject.toString();
    }
}
