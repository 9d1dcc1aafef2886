package nl.kindkring.reporting.structural.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.PathParameters;
import nl.kindkring.platform.access.ScopeRule;
import nl.kindkring.reporting.structural.application.ReadingStructuralSignals;
import nl.kindkring.reporting.structural.application.Reaches;
import nl.kindkring.reporting.structural.domain.Addressee;
import nl.kindkring.reporting.structural.domain.StructuralSignalId;

/** An addressee answers for itself alone. */
@ApplicationScoped
class AddressedToMe implements ScopeRule {

    private final ReadingStructuralSignals signals;
    private final Reaches reaches;

    AddressedToMe(ReadingStructuralSignals signals, Reaches reaches) {
        this.signals = signals;
        this.reaches = reaches;
    }

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        Optional<Addressee> addressee = Arrays.stream(Addressee.values()).filter(one -> one.name().equals(path.text("addressee"))).findFirst();
        return addressee.isPresent() && signals.entry(new StructuralSignalId(path.uuid("signalId")))
                .filter(entry -> reaches.ofCaller().answers(entry, addressee.get())).isPresent();
    }
}
