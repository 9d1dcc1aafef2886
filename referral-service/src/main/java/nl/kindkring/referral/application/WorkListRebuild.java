package nl.kindkring.referral.application;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.referral.ReferralConfig;
import nl.kindkring.referral.domain.Referral;
import nl.kindkring.referral.domain.ReferralHistory;
import nl.kindkring.referral.persistence.ReferralEventCodec;
import nl.kindkring.referral.persistence.ReferralEventType;
import nl.kindkring.referral.projection.ReferralWorkList;

/** Makes the work list anew from the event table, for when its shape changed. */
@ApplicationScoped
public class WorkListRebuild {

    private final EventStore store;
    private final ReferralEventCodec codec;
    private final ReferralWorkList workList;
    private final EntityManager database;

    WorkListRebuild(EventStore store, ReferralEventCodec codec, ReferralWorkList workList, EntityManager database) {
        this.store = store;
        this.codec = codec;
        this.workList = workList;
        this.database = database;
    }

    /** Rebuilds at start when the configuration asks for it. */
    @Transactional
    void atStart(@Observes StartupEvent start, ReferralConfig config) {
        if (config.rebuildWorkList()) {
            rebuild();
        }
    }

    /** In one transaction: readers keep seeing the old rows until it is done, commands wait for the lock. */
    @Transactional
    public void rebuild() {
        database.createNativeQuery("lock table referral_work_list in share row exclusive mode").executeUpdate();
        database.createNativeQuery("delete from referral_work_list").executeUpdate();
        database.clear();
        Map<UUID, Referral> states = new HashMap<>();
        store.forEach(0, event -> {
            if (ReferralEventType.of(event.type()).isPresent()) {
                apply(event, states);
            }
        });
    }

    private void apply(StoredEvent event, Map<UUID, Referral> states) {
        Referral before = states.getOrDefault(event.stream().value(), ReferralHistory.initial());
        var now = (Referral.Known) ReferralHistory.evolve(before, codec.decode(event));
        states.put(event.stream().value(), now);
        if (before instanceof Referral.NotSent) {
            workList.add(now, event.version(), event.metadata().occurredAt());
        } else {
            workList.update(now, event.version());
        }
    }
}
