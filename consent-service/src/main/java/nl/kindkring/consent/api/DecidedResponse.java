package nl.kindkring.consent.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.consent.application.ReadingHistory;
import nl.kindkring.consent.domain.family.Party;
import nl.kindkring.consent.projection.ConsentEntry;
import nl.kindkring.consent.projection.GroundEntry;
import org.jspecify.annotations.Nullable;

/**
 * Something that was decided about a child.
 *
 * @param what       code list {@code file-event}
 * @param sentence   the same as a sentence, in the language asked for
 * @param purpose    for what somebody might know, where it is about that
 * @param who        YOUTH or HOLDER, where somebody of the family did it
 * @param holderId   which holder
 * @param actor      subject of the tokens of the professional who invoked or reviewed a ground
 * @param ground     which ground was invoked; code list {@code read-ground}
 * @param reason     what happened that it was invoked for; code list {@code ground-reason}
 * @param validUntil first moment at which it ends by itself
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecidedResponse(UUID id, Instant at, String what, String sentence, @Nullable UUID consentId, @Nullable String purpose,
        @Nullable String recipientKind, @Nullable String recipientId, @Nullable String who, @Nullable UUID holderId, @Nullable String actor,
        @Nullable String ground, @Nullable String reason, @Nullable Instant validUntil) {

    static DecidedResponse of(ReadingHistory.Decided decided, String sentence) {
        Optional<ConsentEntry> consent = decided.consent();
        Optional<GroundEntry> ground = decided.ground();
        Optional<Party> by = decided.happened().by();
        return new DecidedResponse(decided.happened().id(), decided.happened().at(), decided.happened().what(), sentence,
                consent.map(entry -> entry.consentId).orElse(null),
                consent.map(entry -> entry.purpose).or(() -> ground.map(entry -> entry.purpose)).orElse(null),
                consent.map(entry -> entry.recipientKind).or(() -> ground.map(entry -> entry.recipientKind)).orElse(null),
                consent.map(entry -> entry.recipientId).or(() -> ground.map(entry -> entry.recipientId)).orElse(null),
                by.map(party -> party instanceof Party.Youth ? "YOUTH" : "HOLDER").orElse(null),
                by.map(party -> party instanceof Party.Holder(var id) ? id.value() : null).orElse(null),
                decided.happened().professional().orElse(null), ground.map(entry -> entry.ground).orElse(null),
                ground.map(entry -> entry.reason).orElse(null), ground.map(entry -> entry.validUntil).orElse(null));
    }
}
