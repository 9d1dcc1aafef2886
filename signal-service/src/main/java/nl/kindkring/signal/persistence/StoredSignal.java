package nl.kindkring.signal.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The payloads as they stand in the store, in their newest version. Words of people ({@code note}, {@code alias}) are
 * ciphertext here. The signal's id is the stream's, so it is not repeated.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface StoredSignal
        permits StoredSignal.Registered, StoredSignal.Talked, StoredSignal.Noted, StoredSignal.Shared, StoredSignal.Concluded,
                StoredObservation, StoredAdvice, StoredSocialWork, StoredConsult, StoredSignal.Strengths, StoredSignal.Corrected {

    /** {@code signal-registered}, version 1. */
    record Registered(
            String subjectKind, @Nullable UUID childId, @Nullable String alias, String questionType, String origin,
            List<String> themes, String urgency, String context, UUID centreId, String municipality,
            @Nullable String ageBand, @Nullable String note, LocalDate registeredOn) implements StoredSignal {}

    /** {@code signal-corrected}, version 1. */
    record Corrected(
            @Nullable UUID childId, String questionType, String origin, List<String> themes, String urgency, String context,
            @Nullable String ageBand, LocalDate correctedOn) implements StoredSignal {}

    /** {@code talk-recorded}, version 1. */
    record Talked(@Nullable UUID childId, String parentsView, LocalDate talkedOn, @Nullable String note)
            implements StoredSignal {}

    /** {@code note-added}, version 1. */
    record Noted(@Nullable UUID childId, String note) implements StoredSignal {}

    /** {@code strengths-added}, version 1. */
    record Strengths(@Nullable UUID childId, String words) implements StoredSignal {}

    /** {@code shared-with-team}, version 1. */
    record Shared(UUID childId, UUID teamId, UUID permitId, String ground) implements StoredSignal {}

    /** {@code outcome-recorded}, version 1. */
    record Concluded(@Nullable UUID childId, String outcome) implements StoredSignal {}
}
