package nl.kindkring.signal.api.family;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kindkring.signal.application.family.OwnSignals.Seen;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.FamilySight;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One signal about the own child. What it is about is absent while it is only announced: the centre talks it over first (I7).
 *
 * @param id           of the signal
 * @param status       NOTICED, DISCUSSED, SHARED, RESTING or CLOSED
 * @param centreId     which centre
 * @param registeredOn day of registering
 * @param raisedByMe   whether the caller raised it
 * @param themes       one to three codes of list {@code theme}
 * @param parentsView  from the latest talk
 * @param outcome      what came of it so far
 * @param awaitsParents the talk with the parents, or an answer to an advice, is still to come
 * @param movesOn      code of list {@code moves-on}: whether the family chose that it moves on to another centre (K2)
 * @param movesOnTo    to which centres
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OwnSignalSummary")
record OwnSignalSummary(UUID id, String status, UUID centreId, LocalDate registeredOn, boolean raisedByMe, @Nullable List<String> themes,
                        @Nullable String parentsView, @Nullable String outcome, boolean awaitsParents, @Nullable String movesOn, List<UUID> movesOnTo) {

    static OwnSignalSummary of(Seen seen, List<CentreId> destinations) {
        var row = seen.row();
        boolean open = seen.sight() == FamilySight.OPEN;
        return new OwnSignalSummary(row.signalId, row.status, row.centreId, row.registeredOn, seen.mine(), open ? row.themes : null,
                open ? row.parentsView : null, open ? row.outcome : null, row.awaitsParents, open ? movesOn(destinations) : null,
                destinations.stream().map(CentreId::value).toList());
    }

    static String movesOn(List<CentreId> destinations) {
        return destinations.isEmpty() ? "STAYS" : "MOVES_ON";
    }
}
