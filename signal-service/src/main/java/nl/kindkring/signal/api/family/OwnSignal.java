package nl.kindkring.signal.api.family;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.PathParameters;
import nl.kindkring.platform.access.ScopeRule;
import nl.kindkring.signal.application.family.OwnSignals;
import nl.kindkring.signal.application.family.Standings;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.FamilySight;
import nl.kindkring.signal.domain.SignalId;

/** A signal about the own child of which the caller may know. */
@ApplicationScoped
class OwnSignal implements ScopeRule {

    private final Standings standings;
    private final OwnSignals signals;

    OwnSignal(Standings standings, OwnSignals signals) {
        this.standings = standings;
        this.signals = signals;
    }

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        var child = new ChildId(path.uuid("childId"));
        return standings.of(child).isPresent() && signals.sight(child, new SignalId(path.uuid("signalId"))) != FamilySight.NOTHING;
    }
}
