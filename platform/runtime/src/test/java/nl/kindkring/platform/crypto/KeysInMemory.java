package nl.kindkring.platform.crypto;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Keys without a database; the table is proved against PostgreSQL in platform/testing. */
class KeysInMemory implements SubjectKeys {

    private final Map<UUID, SubjectKey> keys = new ConcurrentHashMap<>();

    @Override
    public SubjectKey require(UUID subject) {
        SubjectKey key = keys.get(subject);
        if (key == null) {
            throw new SubjectErased(subject);
        }
        return key;
    }

    @Override
    public SubjectKey create(UUID subject) {
        return keys.computeIfAbsent(subject, SubjectKey::generate);
    }

    @Override
    public void destroy(UUID subject) {
        keys.remove(subject);
    }
}
