package nl.kindkring.signal.persistence;

import java.time.LocalDate;
import java.util.UUID;

/** The payloads around the youth social worker as they stand in the store. */
public sealed interface StoredSocialWork extends StoredSignal {

    /** {@code social-worker-brought-in}, version 1. */
    record BroughtIn(UUID childId, String workerId, String calledBy, String parentsView, LocalDate consultedOn, String agreed)
            implements StoredSocialWork {}

    /** {@code social-worker-released}, version 1. */
    record Released(UUID childId, String workerId) implements StoredSocialWork {}

    /** {@code solution-agreed}, version 1. */
    record Solution(UUID childId, LocalDate agreedOn, boolean withChild, String solution) implements StoredSocialWork {}
}
