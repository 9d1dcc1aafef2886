package nl.kindkring.consent.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consent as it is worth today.
 *
 * @param status      code list {@code consent-status}
 * @param sentence    the same as a sentence, in the language asked for
 * @param scope       empty is everything the purpose covers
 * @param expiresOn   last day on which it holds
 * @param validUntil  first moment at which the permit ends by itself, where one stands
 * @param textVersion version of the text that was shown
 * @param shownText   the words themselves, in the language in which they were shown; absent for a version older than the catalogue
 * @param answers     who said what; for the family only
 * @param waitingFor  how many have still to answer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConsentResponse(UUID id, UUID childId, String purpose, String recipientKind, String recipientId, List<String> scope,
        @Nullable LocalDate expiresOn, String textVersion, String language, @Nullable String shownText, Instant askedAt, String status, String sentence,
        @Nullable Instant validUntil, @Nullable List<Said> answers, int waitingFor) {

    /**
     * What one person said.
     *
     * @param who      YOUTH or HOLDER
     * @param holderId which holder
     * @param answer   GIVEN, REFUSED (which a withdrawal is too), or WAITING
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Said(String who, @Nullable UUID holderId, String answer) {}
}
