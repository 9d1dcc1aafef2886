package nl.kindkring.reporting.structural.application;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.eventstore.StreamId;
import nl.kindkring.reporting.structural.StructuralConfig;
import nl.kindkring.reporting.structural.domain.StructuralEvent;
import nl.kindkring.reporting.structural.domain.StructuralSignal;
import nl.kindkring.reporting.structural.persistence.StructuralEventCodec;
import nl.kindkring.reporting.structural.persistence.StructuralEventType;
import nl.kindkring.reporting.structural.projection.StructuralList;

/** Makes the list anew from the events. */
@ApplicationScoped
public class StructuralListRebuild {

    private final EventStore store;
    private final StructuralEventCodec codec;
    private final StructuralList list;

    StructuralListRebuild(EventStore store, StructuralEventCodec codec, StructuralList list) {
        this.store = store;
        this.codec = codec;
        this.list = list;
    }

    /** Rebuilds at start when the configuration asks for it. */
    @Transactional
    void atStart(@Observes StartupEvent start, StructuralConfig config) {
        if (config.rebuildList()) {
            rebuild();
        }
    }

    /** In one transaction; readers keep seeing the old rows until it is done. */
    @Transactional
    public void rebuild() {
        List<StoredEvent> events = new ArrayList<>(); // first all, because the store is read outside this transaction
        store.forEach(0, event -> {
            if (StructuralEventType.of(event.type()).isPresent()) {
                events.add(event);
            }
        });
        list.clear();
        Map<StreamId, StructuralSignal> states = new HashMap<>();
        for (StoredEvent stored : events) {
            StructuralEvent event = codec.decode(stored);
            StructuralSignal now = states.getOrDefault(stored.stream(), new StructuralSignal.Unknown()).after(event);
            states.put(stored.stream(), now);
            list.apply(event, now, stored.version());
        }
    }
}
