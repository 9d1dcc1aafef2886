package nl.kindkring.bench.scale;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.kindkring.platform.crypto.LocalSubjectKeys;
import nl.kindkring.platform.crypto.SubjectErased;
import nl.kindkring.platform.crypto.SubjectKey;
import nl.kindkring.platform.crypto.SubjectKeys;

/** Keys of children and of signals, in the tables where the services look for them; remembered for as long as a batch of copies is written. */
final class Keys implements SubjectKeys {

    private final LocalSubjectKeys children;
    private final LocalSubjectKeys signals;
    private final Map<UUID, SubjectKey> remembered = new ConcurrentHashMap<>();

    Keys(LocalSubjectKeys children, LocalSubjectKeys signals) {
        this.children = children;
        this.signals = signals;
    }

    @Override
    public SubjectKey require(UUID subject) {
        return remembered.computeIfAbsent(subject, any -> {
            try {
                return children.require(subject);
            } catch (SubjectErased notAChild) {
                return signals.require(subject);
            }
        });
    }

    @Override
    public SubjectKey create(UUID child) {
        return remembered.computeIfAbsent(child, children::create);
    }

    /** Makes the key of a signal that is about no identified child, or of a centre. */
    void createOfSignal(UUID subject) {
        remembered.computeIfAbsent(subject, signals::create);
    }

    @Override
    public void destroy(UUID subject) {
        throw new UnsupportedOperationException("a measurement erases nobody");
    }

    /** The batch is written. */
    void forget() {
        remembered.clear();
    }
}
