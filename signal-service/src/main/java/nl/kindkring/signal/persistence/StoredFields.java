package nl.kindkring.signal.persistence;

import java.util.Optional;
import java.util.UUID;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.SealedWords;
import org.jspecify.annotations.Nullable;

/** Fields that may be absent: optional in the domain, null in the store. */
final class StoredFields {

    private StoredFields() {}

    static @Nullable UUID child(Optional<ChildId> child) {
        return child.map(ChildId::value).orElse(null);
    }

    static Optional<ChildId> child(@Nullable UUID child) {
        return Optional.ofNullable(child).map(ChildId::new);
    }

    static @Nullable String words(Optional<SealedWords> words) {
        return words.map(SealedWords::ciphertext).orElse(null);
    }

    static Optional<SealedWords> words(@Nullable String ciphertext) {
        return Optional.ofNullable(ciphertext).map(SealedWords::new);
    }
}
