package nl.kindkring.reporting.structural.api;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.PathParameters;
import nl.kindkring.platform.access.ScopeRule;
import nl.kindkring.reporting.structural.application.ReadingStructuralSignals;
import nl.kindkring.reporting.structural.application.Reaches;
import nl.kindkring.reporting.structural.domain.StructuralSignalId;

/** A structural signal is written by the youth supporters who work in its municipality. */
@ApplicationScoped
class OwnMunicipalitysSignal implements ScopeRule {

    private final ReadingStructuralSignals signals;
    private final Reaches reaches;

    OwnMunicipalitysSignal(ReadingStructuralSignals signals, Reaches reaches) {
        this.signals = signals;
        this.reaches = reaches;
    }

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        return signals.entry(new StructuralSignalId(path.uuid("signalId"))).filter(entry -> reaches.ofCaller().drafts().contains(entry.area())).isPresent();
    }
}
