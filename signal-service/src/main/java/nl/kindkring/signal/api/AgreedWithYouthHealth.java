package nl.kindkring.signal.api;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.PathParameters;
import nl.kindkring.platform.access.ScopeRule;
import nl.kindkring.signal.application.YouthHealthDossier;
import nl.kindkring.signal.domain.ObservationId;
import nl.kindkring.signal.domain.SignalId;

/** A report because of a signal that a consent JGZ_DOSSIER for the caller's organisation covers (N13); every other one does not exist there. */
@ApplicationScoped
class AgreedWithYouthHealth implements ScopeRule {

    private final YouthHealthDossier dossier;
    private final CentreAccess centres;

    AgreedWithYouthHealth(YouthHealthDossier dossier, CentreAccess centres) {
        this.dossier = dossier;
        this.centres = centres;
    }

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        return dossier.covers(centres.youthHealth(), new SignalId(path.uuid("signalId")), new ObservationId(path.uuid("observationId")));
    }
}
