package nl.kindkring.signal.projection;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.eventstore.StreamId;
import nl.kindkring.signal.SignalConfig;
import nl.kindkring.signal.domain.SignalEvent;
import nl.kindkring.signal.domain.SignalFile;
import nl.kindkring.signal.persistence.SignalEventCodec;
import nl.kindkring.signal.persistence.SignalEventType;

/** Makes the work list anew from the event table, for when its shape changed. */
@ApplicationScoped
public class WorkListRebuild {

    private static final int BATCH = 500;

    private final EventStore store;
    private final SignalEventCodec codec;
    private final WorkList workList;
    private final EntityManager database;

    WorkListRebuild(EventStore store, SignalEventCodec codec, WorkList workList, EntityManager database) {
        this.store = store;
        this.codec = codec;
        this.workList = workList;
        this.database = database;
    }

    /** Rebuilds at start when the configuration asks for it. */
    @Transactional
    void atStart(@Observes StartupEvent start, SignalConfig config) {
        if (config.rebuildWorkList()) {
            rebuild();
        }
    }

    /** In one transaction: readers keep seeing the old rows until it is done, commands wait for the lock. */
    @Transactional
    public void rebuild() {
        database.createNativeQuery("lock table signal_work_list in share row exclusive mode").executeUpdate();
        workList.deleteAll();
        int rows = 0;
        for (StreamId signal : registered()) {
            add(store.read(signal));
            if (++rows % BATCH == 0) {
                database.flush();
                database.clear();
            }
        }
    }

    private List<StreamId> registered() {
        List<StreamId> signals = new ArrayList<>();
        store.forEach(0, event -> {
            if (event.type().equals(SignalEventType.REGISTERED.stored())) {
                signals.add(event.stream());
            }
        });
        return signals;
    }

    private void add(List<StoredEvent> events) {
        SignalFile file = SignalFile.initial();
        for (StoredEvent event : events) {
            SignalEvent decoded = codec.decode(event);
            file = file.after(decoded);
            if (event.version() == 1) {
                workList.add(file, 1, event.metadata());
            } else {
                workList.update(file, event.version(), event.metadata().occurredAt(), decoded.onlyWords());
            }
        }
    }
}
