package nl.kindkring.platform.replica;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.kindkring.platform.projection.CloudEventReader;
import nl.kindkring.platform.projection.Consumers;

/** Starts the replicas of this process and stops them with it. */
@Singleton
public final class Replicas {

    private final Consumers consumers;
    private final CloudEventReader reader;
    private final Snapshots snapshots;
    private final ReplicaConfig config;
    private final SystemTime time;
    private final MeterRegistry metrics;
    private final List<Replica<?>> running = new CopyOnWriteArrayList<>();

    Replicas(Consumers consumers, CloudEventReader reader, Snapshots snapshots, ReplicaConfig config, SystemTime time, MeterRegistry metrics) {
        this.consumers = consumers;
        this.reader = reader;
        this.snapshots = snapshots;
        this.config = config;
        this.time = time;
        this.metrics = metrics;
    }

    /** Starts to follow. The replica refuses until it is fresh. */
    public <T> Replica<T> follow(ReplicaDefinition<T> definition) {
        Freshness freshness = new Freshness(time, config.bound());
        Replica<T> replica = new Replica<>(definition, new Tail<>(definition, consumers, reader, snapshots, freshness), freshness);
        Gauge.builder("kindkring.replica.fresh", replica, one -> one.fresh() ? 1 : 0)
            .description("1 while the replica answers, 0 while it refuses")
            .tag("projection", definition.projection()).register(metrics);
        running.add(replica);
        replica.start();
        return replica;
    }

    @PreDestroy
    void stop() {
        running.forEach(Replica::close);
    }
}
