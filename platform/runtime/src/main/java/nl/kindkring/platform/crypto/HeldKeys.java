package nl.kindkring.platform.crypto;

import java.util.Map;
import java.util.UUID;

/** The keys of some subjects, asked for together; for everybody else there is none. Only for reading. */
final class HeldKeys implements SubjectKeys {

    private final Map<UUID, SubjectKey> held;

    HeldKeys(Map<UUID, SubjectKey> held) {
        this.held = Map.copyOf(held);
    }

    @Override
    public SubjectKey require(UUID subject) {
        SubjectKey key = held.get(subject);
        if (key == null) {
            throw new SubjectErased(subject);
        }
        return key;
    }

    @Override
    public SubjectKey create(UUID subject) {
        throw new UnsupportedOperationException("held keys are for reading");
    }

    @Override
    public void destroy(UUID subject) {
        throw new UnsupportedOperationException("held keys are for reading");
    }
}
