package nl.kindkring.signal.api;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.platform.audit.DenialLog;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.projection.WorkList;

/** For a signal that a request names outside its path: refused as unknown, with a row in the denial log (DOMAIN 4). */
@ApplicationScoped
class SignalsOfCentre {

    private final WorkList workList;
    private final CentreAccess centres;
    private final DenialLog denials;

    SignalsOfCentre(WorkList workList, CentreAccess centres, DenialLog denials) {
        this.workList = workList;
        this.centres = centres;
        this.denials = denials;
    }

    void require(SignalId signal, String route) {
        if (workList.entry(signal).filter(entry -> centres.belongsTo(entry.centreId)).isEmpty()) {
            denials.record(route, null, "foreign-signal");
            throw new ProblemException(404, "not-found");
        }
    }
}
