package nl.kindkring.referral.application;

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
        for (StreamId stream : sent()) {
            Referral state = ReferralHistory.initial();
            for (StoredEvent event : store.read(stream)) {
                state = apply(event, state);
            }
        }
    }

    /** All referrals; collected first, because the whole store is read outside the transaction. */
    private List<StreamId> sent() {
        List<StreamId> streams = new ArrayList<>();
        store.forEach(0, event -> {
            if (event.type().equals(ReferralEventType.SENT.stored())) {
                streams.add(event.stream());
            }
        });
        return streams;
    }

    private Referral apply(StoredEvent event, Referral before) {
        var now = (Referral.Known) ReferralHistory.evolve(before, codec.decode(event));
        if (before instanceof Referral.NotSent) {
            workList.add(now, event.version(), event.metadata().occurredAt());
        } else {
            workList.update(now, event.version());
        }
        return now;
    }
}
