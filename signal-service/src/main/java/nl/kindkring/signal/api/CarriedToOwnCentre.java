package nl.kindkring.signal.api;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.PathParameters;
import nl.kindkring.platform.access.ScopeRule;
import nl.kindkring.signal.application.CarriedOver;
import nl.kindkring.signal.domain.SignalId;

/** A signal of another centre that the family named for one where the caller meets the children (K2); every other one does not exist there. */
@ApplicationScoped
class CarriedToOwnCentre implements ScopeRule {

    private final CarriedOver carriedOver;
    private final CentreAccess centres;

    CarriedToOwnCentre(CarriedOver carriedOver, CentreAccess centres) {
        this.carriedOver = carriedOver;
        this.centres = centres;
    }

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        return carriedOver.at(centres.meeting(), new SignalId(path.uuid("signalId"))).isPresent();
    }
}
