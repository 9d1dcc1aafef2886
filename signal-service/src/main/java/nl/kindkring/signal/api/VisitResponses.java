package nl.kindkring.signal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kindkring.signal.application.visit.ReadingVisits;
import nl.kindkring.signal.projection.visit.CentreCoverage;
import nl.kindkring.signal.projection.visit.VisitEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Visits as they are read: ids and days, nothing of a child. */
final class VisitResponses {

    private VisitResponses() {}

    /** A visit in a list; {@code coordinatorId} is the subject of a token. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "VisitSummary")
    record Summary(UUID id, UUID centreId, String coordinatorId, LocalDate plannedFor, @Nullable LocalDate heldOn, boolean cancelled) {

        static Summary of(VisitEntry visit) {
            return new Summary(visit.visitId(), visit.centreId(), visit.coordinator(), visit.plannedFor(), visit.heldOn().orElse(null),
                    visit.cancelled());
        }
    }

    /** A visit with its agenda. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Visit")
    record One(UUID id, UUID centreId, String coordinatorId, LocalDate plannedFor, @Nullable LocalDate heldOn, boolean cancelled,
               List<Item> agenda) {

        static One of(ReadingVisits.Opened opened) {
            Summary visit = Summary.of(opened.visit());
            return new One(visit.id(), visit.centreId(), visit.coordinatorId(), visit.plannedFor(), visit.heldOn(), visit.cancelled(),
                    opened.agenda().stream().map(item -> new Item(item.signalId(), item.discussed())).toList());
        }
    }

    /** A question on the agenda; read its signal for what it says. */
    @Schema(name = "VisitAgendaItem")
    record Item(UUID signalId, boolean discussed) {}

    /**
     * Which centres of a municipality were visited in a year.
     *
     * @param municipality  CBS code
     * @param year          calendar year
     * @param centres       how many centres there are
     * @param visited       how many of them had at least one visit
     * @param withoutVisit  the centres without a visit
     * @param perCentre     visits of each centre, fewest first
     */
    @Schema(name = "VisitCoverage")
    record Coverage(String municipality, int year, int centres, int visited, List<UUID> withoutVisit, List<CentreVisits> perCentre) {

        static Coverage of(String municipality, int year, List<CentreCoverage> rows) {
            var without = rows.stream().filter(row -> row.visits() == 0).map(CentreCoverage::centreId).toList();
            return new Coverage(municipality, year, rows.size(), rows.size() - without.size(), without,
                    rows.stream().map(row -> new CentreVisits(row.centreId(), row.visits())).toList());
        }
    }

    /** How many visits a centre had. */
    @Schema(name = "CentreVisits")
    record CentreVisits(UUID centreId, int visits) {}
}
