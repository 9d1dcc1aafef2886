package nl.kindkring.signal.projection.visit;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.signal.SignalConfig;
import nl.kindkring.signal.persistence.visit.VisitEventCodec;
import nl.kindkring.signal.persistence.visit.VisitEventType;

/** Makes the lists of visits anew from the event table, with the work list and by the same setting. */
@ApplicationScoped
public class VisitListRebuild {

    private final EventStore store;
    private final VisitEventCodec codec;
    private final VisitList visits;

    VisitListRebuild(EventStore store, VisitEventCodec codec, VisitList visits) {
        this.store = store;
        this.codec = codec;
        this.visits = visits;
    }

    /** Rebuilds at start when the configuration asks for it. */
    @Transactional
    void atStart(@Observes StartupEvent start, SignalConfig config) {
        if (config.rebuildWorkList()) {
            rebuild();
        }
    }

    /** In one transaction; readers keep seeing the old rows until it is done. */
    @Transactional
    public void rebuild() {
        List<StoredEvent> events = new ArrayList<>(); // first all, because the store is read outside this transaction
        store.forEach(0, event -> {
            if (VisitEventType.of(event.type()).isPresent()) {
                events.add(event);
            }
        });
        visits.clear();
        events.forEach(event -> visits.apply(codec.decode(event), event.version()));
    }
}
