package nl.kindkring.consent.application;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.persistence.KeyReleases;
import nl.kindkring.platform.crypto.SubjectKey;
import nl.kindkring.platform.crypto.SubjectKeys;
import nl.kindkring.platform.eventstore.Metadata;

/** Another service gets a child's key, to read what it stored itself. */
@ApplicationScoped
public class ReleasingKeys {

    private final SubjectKeys keys;
    private final KeyReleases releases;

    ReleasingKeys(SubjectKeys keys, KeyReleases releases) {
        this.keys = keys;
        this.releases = releases;
    }

    /** The key, once its release is on record; what cannot be recorded is not released. 410 when the child was erased. */
    public SubjectKey release(ChildId child, Metadata metadata) {
        SubjectKey key = keys.require(child.value());
        releases.record(child, metadata);
        return key;
    }
}
