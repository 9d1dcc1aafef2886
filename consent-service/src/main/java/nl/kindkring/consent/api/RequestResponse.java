package nl.kindkring.consent.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.kindkring.consent.projection.RequestEntry;
import org.jspecify.annotations.Nullable;

/**
 * A request of a family.
 *
 * @param kind     ACCESS, CORRECTION, DESTRUCTION or OBJECTION
 * @param state    RECEIVED, GRANTED, PARTLY_GRANTED, REFUSED, WITHDRAWN or CARRIED_OUT
 * @param ground   on which it was refused, wholly or in part; code list {@code refusal-ground}
 * @param answerBy last day on which an answer is in time: a month from receipt, whatever is asked
 * @param dueOn    last day on which it is done in time; for destruction three months from receipt
 * @param overdue  past the term to answer, or to do what was granted
 * @param words    what the family wrote; only to who wrote it, and to the privacy officer who reads the one request
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RequestResponse(UUID id, UUID childId, String kind, String state, @Nullable String ground, Instant receivedAt, LocalDate answerBy, LocalDate dueOn,
        boolean overdue, @Nullable Instant answeredAt, @Nullable Instant carriedOutAt, @Nullable String words) {

    static RequestResponse of(RequestEntry entry, LocalDate today, @Nullable String words) {
        boolean open = entry.state.equals("RECEIVED") || entry.state.equals("GRANTED") || entry.state.equals("PARTLY_GRANTED");
        return new RequestResponse(entry.requestId, entry.childId, entry.kind, entry.state, entry.ground, entry.receivedAt, entry.answerBy,
                entry.dueOn, open && entry.nextTerm().isBefore(today), entry.answeredAt, entry.carriedOutAt, words);
    }

    @Override
    public String toString() {
        return "RequestResponse[" + id + "]";
    }
}
