package nl.kindkring.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import nl.kindkring.platform.projection.Generation;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.platform.projection.Projector;

/** Keeps the facts from the domain topics; every write may be repeated without changing the result. */
@ApplicationScoped
class FactProjector implements Projector {

    static final String NAME = "facts";

    private final FactStore store;

    FactProjector(FactStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> topics() {
        return Set.of("kindkring.consent.v1", "kindkring.signal.v1", "kindkring.referral.v1");
    }

    @Override
    public String ddl() {
        return "projection-facts.sql";
    }

    @Override
    public void apply(List<IncomingEvent> batch, Generation generation) {
        FactBatch facts = new FactBatch();
        batch.forEach(event -> FactReader.read(event, facts));
        store.write(facts, generation);
        batch.stream().map(FactReader::dayOf).min(java.time.LocalDate::compareTo).ifPresent(store::began);
    }
}
