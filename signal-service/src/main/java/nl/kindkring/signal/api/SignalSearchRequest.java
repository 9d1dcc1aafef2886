package nl.kindkring.signal.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.platform.problem.InvalidField;
import nl.kindkring.platform.problem.InvalidInput;
import nl.kindkring.signal.projection.WorkListName;
import nl.kindkring.signal.projection.WorkListOrder;
import nl.kindkring.signal.projection.WorkListQuery.Place;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for: a child or an alias, one of the two. In the body and never in an address: addresses are logged.
 *
 * @param childId  all about this child
 * @param alias    what stands under this label of a centre
 * @param centreId at this centre; all of the caller's when left out
 * @param list     on this list; CENTRE when left out
 * @param limit    rows on a page, 50 when left out
 * @param cursor   {@code next} of the page before
 */
@Schema(name = "SearchSignals")
record SignalSearchRequest(@Schema(examples = "7d9b5f0e-6c1e-4a55-9a52-0d4a3c1b2e01") @Nullable UUID childId,
                           @Pattern(regexp = SubjectRequest.ALIAS) @Schema(examples = "K-0417") @Nullable String alias,
                           @Schema(examples = "0d3a4c1b-2e01-4a55-9a52-7d9b5f0e6c1e") @Nullable UUID centreId,
                           @Schema(examples = "CENTRE") @Nullable WorkListName list, @Min(1) @Max(100) @Schema(examples = "50") @Nullable Integer limit,
                           @Pattern(regexp = "[A-Za-z0-9_-]{1,500}") @Schema(examples = "mJ1v-y0xUkVHSVNURVJFRF9PTg") @Nullable String cursor) {

    private static final int ROWS = 50;

    /** @throws InvalidInput when neither or both are named */
    void requireOne() {
        if ((childId == null) == (alias == null)) {
            throw new InvalidInput(new InvalidField("/childId", "child-or-alias"));
        }
    }

    WorkListName onList() {
        return list == null ? WorkListName.CENTRE : list;
    }

    int rows() {
        return limit == null ? ROWS : limit;
    }

    /** @throws InvalidInput when it is no cursor of this list */
    Optional<Place> after(WorkListOrder order) {
        try {
            return WorkListCursor.place(cursor, order);
        } catch (InvalidInput inTheAddress) {
            throw new InvalidInput(new InvalidField("/cursor", "not-a-cursor"));
        }
    }
}
