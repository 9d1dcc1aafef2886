package nl.kindkring.platform.projection;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

/** Puts a projection's running parts together. */
@Singleton
final class ProjectionParts {

    private final AgroalDataSource database;
    private final Consumers consumers;
    private final CloudEventReader reader;
    private final BatchApplier applier;
    private final Generations generations;
    private final Rebuilds rebuilds;
    private final ProjectionConfig config;

    ProjectionParts(AgroalDataSource database, Consumers consumers, CloudEventReader reader, BatchApplier applier, Generations generations,
                    Rebuilds rebuilds, ProjectionConfig config) {
        this.database = database;
        this.consumers = consumers;
        this.reader = reader;
        this.applier = applier;
        this.generations = generations;
        this.rebuilds = rebuilds;
        this.config = config;
    }

    ProjectionKeeper keeper(Projector projector, String service) {
        return new ProjectionKeeper(projector, generations, rebuilds, (state, stop) -> IntStream.range(0, config.consumers())
            .mapToObj(one -> consumer(projector, service, state, stop)).toList());
    }

    private GenerationConsumer consumer(Projector projector, String service, GenerationState state, CountDownLatch stop) {
        PoisonSearch search = new PoisonSearch(applier, projector, state.generation(), config, stop);
        return new GenerationConsumer(state.source(projector, service), state.generation(), consumers, reader, database, search, config.batchSize(), stop);
    }

    /** Forgets old event ids, bite by bite, each in its own transaction. */
    void forget(Generation generation) {
        int[] forgotten = {1};
        while (forgotten[0] > 0) {
            SqlWork.inTransaction(database, connection -> forgotten[0] = SeenEvents.forget(connection, generation, config.seenFor()));
        }
    }
}
