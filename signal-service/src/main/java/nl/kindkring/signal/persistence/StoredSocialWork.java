package nl.kindkring.signal.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The payloads around the youth social worker as they stand in the store. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface StoredSocialWork extends StoredSignal {

    /** {@code social-worker-brought-in}, version 1. */
    record BroughtIn(UUID childId, String workerId, String calledBy, String parentsView, LocalDate consultedOn, String agreed)
            implements StoredSocialWork {}

    /** {@code social-worker-released}, version 1. */
    record Released(UUID childId, String workerId) implements StoredSocialWork {}

    /** {@code social-worker-called}, version 1. */
    record Called(UUID childId, String calledBy, @Nullable String words, LocalDate calledOn) implements StoredSocialWork {}

    /** {@code social-worker-call-withdrawn}, version 1. */
    record CallWithdrawn(UUID childId) implements StoredSocialWork {}

    /** {@code solution-agreed}, version 1. */
    record Solution(UUID childId, LocalDate agreedOn, boolean withChild, String solution) implements StoredSocialWork {}
}
