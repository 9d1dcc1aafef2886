package nl.kindkring.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.PathParameters;
import nl.kindkring.platform.access.ScopeRule;
import nl.kindkring.reporting.structural.application.ReadingStructuralSignals;
import nl.kindkring.reporting.structural.domain.StructuralSignalId;

/** The same structural signals as over REST. */
@ApplicationScoped
class VisibleStructuralSignal implements ScopeRule {

    private final ReadingStructuralSignals signals;

    VisibleStructuralSignal(ReadingStructuralSignals signals) {
        this.signals = signals;
    }

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        return signals.visible(new StructuralSignalId(path.uuid("signalId")));
    }
}
