package nl.kindkring.platform.projection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code projection_generation} and what is parked under it. */
record GenerationState(Generation generation, State state, String ddlDigest, String rebuildName, Instant requestedAt, @Nullable Instant flippedAt,
                       long parked) {

    /** Where a generation is in its life. */
    enum State {
        /** Views point at it. */
        LIVE,
        /** Being built, from rebuild topics. */
        REPLAYING,
        /** Being built, from domain topics. */
        CATCHING_UP,
        /** Replaced; its schema is to be dropped. */
        RETIRED,
        /** Gone. */
        DROPPED
    }

    boolean live() {
        return state == State.LIVE;
    }

    boolean building() {
        return state == State.REPLAYING || state == State.CATCHING_UP;
    }

    boolean running() {
        return live() || building();
    }

    /** Where it reads. */
    GenerationSource source(Projector projector, String service) {
        String group = "%s-%s-g%d".formatted(service, generation.projection(), generation.number());
        return state == State.REPLAYING ? new GenerationSource(group + "-replay", projector.topics(), rebuildName)
            : new GenerationSource(group, projector.topics(), "");
    }
}
