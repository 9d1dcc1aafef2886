package nl.kindkring.reporting.structural.api;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.PathParameters;
import nl.kindkring.platform.access.ScopeRule;
import nl.kindkring.reporting.structural.application.ReadingStructuralSignals;
import nl.kindkring.reporting.structural.domain.StructuralSignalId;

/** A structural signal is read by the youth supporters of its municipality, and once sent by each of its addressees. */
@ApplicationScoped
class VisibleSignal implements ScopeRule {

    private final ReadingStructuralSignals signals;

    VisibleSignal(ReadingStructuralSignals signals) {
        this.signals = signals;
    }

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        return signals.visible(new StructuralSignalId(path.uuid("signalId")));
    }
}
