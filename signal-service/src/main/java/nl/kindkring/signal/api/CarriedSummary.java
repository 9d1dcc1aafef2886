package nl.kindkring.signal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.kindkring.signal.application.CarriedOver.Carried;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One signal that moved on.
 *
 * @param id           of the signal
 * @param childId      the child
 * @param centreId     the centre that noticed it, and keeps it
 * @param carriedTo    the centre that may read it
 * @param status       NOTICED, DISCUSSED, SHARED, RESTING or CLOSED
 * @param registeredOn day of registering
 * @param themes       one to three codes of list {@code theme}
 * @param parentsView  from the latest talk
 * @param outcome      what came of it so far
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CarriedOverSummary")
record CarriedSummary(UUID id, UUID childId, UUID centreId, UUID carriedTo, String status, LocalDate registeredOn, List<String> themes, String parentsView,
                      @Nullable String outcome) {

    static CarriedSummary of(Carried carried) {
        var row = carried.row();
        return new CarriedSummary(row.signalId, Objects.requireNonNull(row.childId), row.centreId, carried.to().value(), row.status, row.registeredOn, row.themes,
                row.parentsView, row.outcome);
    }
}
