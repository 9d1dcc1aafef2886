package nl.kindkring.signal.projection;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.eventstore.StreamId;
import nl.kindkring.signal.SignalConfig;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.SealedWords;
import nl.kindkring.signal.domain.SignalEvent;
import nl.kindkring.signal.domain.SignalEvent.SignalRegistered;
import nl.kindkring.signal.domain.SignalFile;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.domain.Subject;
import nl.kindkring.signal.persistence.CentreAliases;
import nl.kindkring.signal.persistence.SignalEventCodec;
import nl.kindkring.signal.persistence.SignalEventType;
import nl.kindkring.signal.persistence.SignalWords;

/** Makes the work list anew from the event table, for when its shape changed. */
@ApplicationScoped
public class WorkListRebuild {

    private static final int BATCH = 500;

    private final EventStore store;
    private final SignalEventCodec codec;
    private final WorkList workList;
    private final SignalWords words;
    private final CentreAliases aliases;
    private final EntityManager database;

    WorkListRebuild(EventStore store, SignalEventCodec codec, WorkList workList, SignalWords words, CentreAliases aliases, EntityManager database) {
        this.words = words;
        this.aliases = aliases;
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

    /** With the signals of the aliases, for the search by label. In one transaction: readers keep seeing the old rows until it is done, commands wait for the lock. */
    @Transactional
    public void rebuild() {
        database.createNativeQuery("lock table signal_work_list in share row exclusive mode").executeUpdate();
        workList.removeAll();
        List<StreamId> registered = registered();
        for (int from = 0; from < registered.size(); from += BATCH) {
            Map<SignalId, SealedWords> labels = new HashMap<>();
            Map<SignalId, CentreId> centres = new HashMap<>();
            for (StreamId signal : registered.subList(from, Math.min(from + BATCH, registered.size()))) {
                SignalRegistered first = add(store.read(signal)).known().registered();
                if (first.subject() instanceof Subject.Alias(SealedWords label)) {
                    labels.put(first.signal(), label);
                    centres.put(first.signal(), first.centre());
                }
            }
            point(labels, centres);
            database.flush();
            database.clear();
        }
    }

    private void point(Map<SignalId, SealedWords> labels, Map<SignalId, CentreId> centres) {
        Map<CentreAliases.Label, SignalId> opened = new HashMap<>();
        words.aliases(labels).forEach((signal, label) -> opened.put(new CentreAliases.Label(centres.get(signal), label), signal));
        aliases.point(opened);
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

    private SignalFile add(List<StoredEvent> events) {
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
        return file;
    }
}
