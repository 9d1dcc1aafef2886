package nl.kindkring.platform.crypto;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses where keys come from, by {@code kindkring.platform.keys}. */
@Singleton
class KeySource {

    /** Values of {@code kindkring.platform.keys}. */
    enum Kept {
        /** In this service's own database. */
        LOCAL,
        /** By another service. */
        REMOTE
    }

    @Produces
    @Singleton
    SubjectKeys chosen(@ConfigProperty(name = "kindkring.platform.keys", defaultValue = "local") Kept kept, LocalSubjectKeys local,
                       RemoteSubjectKeys remote) {
        return switch (kept) {
            case LOCAL -> local;
            case REMOTE -> remote;
        };
    }

    @Produces
    @Singleton
    @OwnSubjects
    SubjectKeys own(LocalSubjectKeys local) {
        return local;
    }

    @Produces
    @Singleton
    @OwnSubjects
    FieldCipher ownCipher(LocalSubjectKeys local) {
        return new FieldCipher(local);
    }
}
