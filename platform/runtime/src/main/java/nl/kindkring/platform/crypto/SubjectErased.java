package nl.kindkring.platform.crypto;

import java.util.UUID;

/** There is no key for this subject, so nothing about it can be read any more. Reaches a client as 410. */
public final class SubjectErased extends RuntimeException {

    private final UUID subject;

    /** Names the subject by its random id. */
    public SubjectErased(UUID subject) {
        super("no key for subject " + subject);
        this.subject = subject;
    }

    /** Whose key is gone. */
    public UUID subject() {
        return subject;
    }
}
