package nl.kindkring.signal.application.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.Municipality;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.domain.visit.VisitId;
import nl.kindkring.signal.projection.visit.AgendaItem;
import nl.kindkring.signal.projection.visit.CentreCoverage;
import nl.kindkring.signal.projection.visit.VisitEntry;
import nl.kindkring.signal.projection.visit.VisitList;

/** Reading visits: ids and days, nothing of a child. What a question says is read with its signal, by who may. */
@ApplicationScoped
public class ReadingVisits {

    private final VisitList visits;

    ReadingVisits(VisitList visits) {
        this.visits = visits;
    }

    /** A visit with its agenda. */
    public record Opened(VisitEntry visit, List<AgendaItem> agenda) {}

    /** One visit; 404 when there is none. */
    public Opened read(VisitId id) {
        VisitEntry visit = visits.entry(id).orElseThrow(() -> new ProblemException(404, "not-found"));
        return new Opened(visit, visits.agenda(id));
    }

    /** Whether there is such a visit, and where. */
    public Optional<VisitEntry> find(VisitId id) {
        return visits.entry(id);
    }

    /** Whether somebody wants to talk this question over in a visit. */
    public boolean onAnAgenda(SignalId signal) {
        return visits.onAnAgenda(signal);
    }

    /** One more than {@code limit} rows tells that there is a next page. */
    public List<VisitEntry> page(Collection<CentreId> centres, Optional<VisitEntry> after, int limit) {
        return visits.page(centres, after, limit);
    }

    /** Every centre of a municipality with its number of visits in a year, those without any first (N8). */
    public List<CentreCoverage> coverage(Municipality municipality, int year) {
        return visits.coverage(municipality, year);
    }
}
