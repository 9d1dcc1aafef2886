package nl.kindkring.signal.projection;

import io.quarkus.panache.common.Parameters;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.Theme;
import nl.kindkring.signal.domain.Urgency;

/**
 * Which part of the work list somebody wants to see.
 *
 * @param centres       the centres whose signals the caller may see, at least one
 * @param withChildren  whether signals about an identified child belong in it
 * @param status        only these
 * @param theme         only signals with this theme
 * @param urgency       only these
 * @param after         the last row of the page before
 */
public record WorkListQuery(
        Set<CentreId> centres, boolean withChildren, Optional<SignalStatus> status, Optional<Theme> theme,
        Optional<Urgency> urgency, Optional<Place> after) {

    /** The place of a row in the list. */
    public record Place(Instant registeredAt, UUID signalId) {}

    String where() {
        return "centreId in :centres"
                + (withChildren ? "" : " and subjectKind <> 'CHILD'")
                + (status.isPresent() ? " and status = :status" : "")
                + (theme.isPresent() ? " and array_contains(themes, :theme)" : "")
                + (urgency.isPresent() ? " and urgency = :urgency" : "")
                + (after.isPresent() ? " and (registeredAt, signalId) < (:at, :id)" : "")
                + " order by registeredAt desc, signalId desc";
    }

    Parameters parameters() {
        var parameters = Parameters.with("centres", centres.stream().map(CentreId::value).collect(Collectors.toSet()));
        status.ifPresent(wanted -> parameters.and("status", wanted.name()));
        theme.ifPresent(wanted -> parameters.and("theme", wanted.code()));
        urgency.ifPresent(wanted -> parameters.and("urgency", wanted.name()));
        after.ifPresent(place -> parameters.and("at", place.registeredAt()).and("id", place.signalId()));
        return parameters;
    }
}
