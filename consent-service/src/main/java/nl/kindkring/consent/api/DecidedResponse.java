package nl.kindkring.consent.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.consent.application.ReadingHistory;
import nl.kindkring.consent.domain.family.Party;
import nl.kindkring.consent.projection.ConsentEntry;
import org.jspecify.annotations.Nullable;

/**
 * Something that was decided about a child.
 *
 * @param what     code list {@code file-event}
 * @param sentence the same as a sentence, in the language asked for
 * @param who      YOUTH or HOLDER, where somebody of the family did it
 * @param holderId which holder
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecidedResponse(UUID id, Instant at, String what, String sentence, @Nullable UUID consentId, @Nullable String purpose,
        @Nullable String recipientKind, @Nullable String recipientId, @Nullable String who, @Nullable UUID holderId) {

    static DecidedResponse of(ReadingHistory.Decided decided, String sentence) {
        Optional<ConsentEntry> consent = decided.consent();
        Optional<Party> by = decided.happened().by();
        return new DecidedResponse(decided.happened().id(), decided.happened().at(), decided.happened().what(), sentence,
                consent.map(entry -> entry.consentId).orElse(null), consent.map(entry -> entry.purpose).orElse(null),
                consent.map(entry -> entry.recipientKind).orElse(null), consent.map(entry -> entry.recipientId).orElse(null),
                by.map(party -> party instanceof Party.Youth ? "YOUTH" : "HOLDER").orElse(null),
                by.map(party -> party instanceof Party.Holder(var id) ? id.value() : null).orElse(null));
    }
}
