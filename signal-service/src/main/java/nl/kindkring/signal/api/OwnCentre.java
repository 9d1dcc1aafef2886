package nl.kindkring.signal.api;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.PathParameters;
import nl.kindkring.platform.access.ScopeRule;
import nl.kindkring.signal.application.ReadingGrounds;
import nl.kindkring.signal.application.visit.ReadingVisits;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.projection.WorkList;
import nl.kindkring.signal.projection.WorkListEntry;

/** A signal is for the people of its centre; for anybody else it does not exist. */
@ApplicationScoped
class OwnCentre implements ScopeRule {

    private final WorkList workList;
    private final CentreAccess centres;
    private final ReadingGrounds grounds;
    private final ReadingVisits visits;
    private final Caller caller;

    OwnCentre(WorkList workList, CentreAccess centres, ReadingGrounds grounds, ReadingVisits visits, Caller caller) {
        this.visits = visits;
        this.workList = workList;
        this.centres = centres;
        this.grounds = grounds;
        this.caller = caller;
    }

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        return workList.entry(new SignalId(path.uuid("signalId"))).filter(this::visible).isPresent();
    }

    /** The people of the centre, the youth social worker who was brought in, and the coordinator of the municipality who was asked. */
    private boolean belongs(WorkListEntry signal) {
        return centres.belongsTo(signal.centreId) || caller.id().equals(signal.socialWorker)
                || centres.serves(signal.centreId) && mayBeServed(signal);
    }

    /** What was asked, or stands on an agenda; about an identified child the parents' permit decides, below. */
    private boolean mayBeServed(WorkListEntry signal) {
        return signal.childId != null || signal.consulted || visits.onAnAgenda(new SignalId(signal.signalId));
    }

    private boolean visible(WorkListEntry signal) {
        return belongs(signal) && (signal.childId == null
                || grounds.of(new ChildId(signal.childId), new SignalId(signal.signalId)).isPresent());
    }
}
