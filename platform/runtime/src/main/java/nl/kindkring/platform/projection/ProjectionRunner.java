package nl.kindkring.platform.projection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Runs every projector of the service that has topics, from start to stop. */
@ApplicationScoped
class ProjectionRunner {

    private static final Logger LOG = Logger.getLogger(ProjectionRunner.class);

    private final Instance<Projector> projectors;
    private final ProjectionParts parts;
    private final ProjectionConfig config;
    private final MeterRegistry metrics;
    private final String service;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
        work -> Thread.ofPlatform().daemon().name("projections").unstarted(work));
    private volatile List<ProjectionKeeper> keepers = List.of();

    ProjectionRunner(@Any Instance<Projector> projectors, ProjectionParts parts, ProjectionConfig config, MeterRegistry metrics,
                     @ConfigProperty(name = "quarkus.application.name") String service) {
        this.projectors = projectors;
        this.parts = parts;
        this.config = config;
        this.metrics = metrics;
        this.service = service;
    }

    void start(@Observes StartupEvent event) {
        if (!config.enabled()) {
            return;
        }
        keepers = projectors.stream().filter(projector -> !projector.topics().isEmpty())
            .map(projector -> parts.keeper(projector, service)).toList();
        keepers.forEach(this::measure);
        looks.scheduleWithFixedDelay(() -> keepers.forEach(ProjectionRunner::look), 0, config.tick().toMillis(), TimeUnit.MILLISECONDS);
        looks.scheduleWithFixedDelay(this::forget, 10, 60, TimeUnit.MINUTES);
    }

    /** Before the data source closes. */
    void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent event) throws InterruptedException {
        looks.shutdown();
        if (!looks.awaitTermination(10, TimeUnit.SECONDS)) {
            LOG.warn("A look at the projections did not end in time");
        }
        keepers.forEach(ProjectionKeeper::stop);
    }

    private static void look(ProjectionKeeper keeper) {
        try {
            keeper.look();
        } catch (RuntimeException e) {
            // An exception would end the schedule, and with it every rebuild and restart of a consumer.
            LOG.warnf(e, "Projection %s is looked at again later", keeper.projector().name());
        }
    }

    private void forget() {
        for (ProjectionKeeper keeper : keepers) {
            try {
                keeper.written().forEach(parts::forget);
            } catch (RuntimeException e) {
                LOG.warnf(e, "Old event ids of %s are forgotten later", keeper.projector().name());
            }
        }
    }

    private void measure(ProjectionKeeper keeper) {
        Gauge.builder("kindkring.projection.lag", keeper, ProjectionKeeper::lag).tag("projection", keeper.projector().name())
            .description("Records not yet read, in the partitions of this process").register(metrics);
        Gauge.builder("kindkring.projection.parked", keeper, ProjectionKeeper::parked).tag("projection", keeper.projector().name())
            .description("Events that wait for an operator").register(metrics);
    }
}
