package nl.kindkring.platform.crypto;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The keys of subjects. Two kinds: kept in this service's database, or asked from the service that keeps them. */
public interface SubjectKeys {

    /**
     * The key of a subject.
     *
     * @throws SubjectErased when there is none: destroyed, or never made
     */
    SubjectKey require(UUID subject);

    /** The keys of these subjects, of those that have one; one question where the keys are kept here, whatever the number of subjects. */
    default Map<UUID, SubjectKey> find(Collection<UUID> subjects) {
        Map<UUID, SubjectKey> found = new HashMap<>();
        for (UUID subject : subjects) {
            try {
                found.put(subject, require(subject));
            } catch (SubjectErased none) {
                // left out: whoever looks for it hears so
            }
        }
        return found;
    }

    /**
     * Makes a key, or answers the one there is. Joins the caller's transaction.
     *
     * @throws UnsupportedOperationException where keys are kept by another service: only that one makes them
     */
    SubjectKey create(UUID subject);

    /**
     * Destroys the key, for ever; does nothing when there is none. Joins the caller's transaction.
     *
     * @throws UnsupportedOperationException where keys are kept by another service: only that one destroys them
     */
    void destroy(UUID subject);
}
