package nl.kindkring.signal.api;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.PathParameters;
import nl.kindkring.platform.access.ScopeRule;
import nl.kindkring.signal.application.visit.ReadingVisits;
import nl.kindkring.signal.domain.visit.VisitId;

/** A visit is for the people of its centre. */
@ApplicationScoped
class OwnVisit implements ScopeRule {

    private final ReadingVisits visits;
    private final CentreAccess centres;

    OwnVisit(ReadingVisits visits, CentreAccess centres) {
        this.visits = visits;
        this.centres = centres;
    }

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        return visits.find(new VisitId(path.uuid("visitId"))).filter(visit -> (centres.belongsTo(visit.centreId()) || centres.serves(visit.centreId()))).isPresent();
    }
}
