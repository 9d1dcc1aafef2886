package nl.kindkring.platform.crypto;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The keys of others, with the one of a single subject remembered; that there is none is not. */
final class HeldKey implements SubjectKeys {

    private final SubjectKeys keys;
    private final UUID subject;
    private @Nullable SubjectKey held;

    HeldKey(SubjectKeys keys, UUID subject) {
        this.keys = keys;
        this.subject = subject;
    }

    @Override
    public SubjectKey require(UUID wanted) {
        if (!wanted.equals(subject)) {
            return keys.require(wanted);
        }
        if (held == null) {
            held = keys.require(subject);
        }
        return held;
    }

    @Override
    public SubjectKey create(UUID wanted) {
        return keys.create(wanted);
    }

    @Override
    public void destroy(UUID wanted) {
        held = null;
        keys.destroy(wanted);
    }
}
