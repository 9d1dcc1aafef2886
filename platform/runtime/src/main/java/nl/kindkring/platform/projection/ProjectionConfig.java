package nl.kindkring.platform.projection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How projections run. */
@ConfigMapping(prefix = "kindkring.platform.projection")
public interface ProjectionConfig {

    /** Whether this process projects at all; reads go on without. */
    @WithDefault("true")
    boolean enabled();

    /** Most events in one transaction. */
    @WithDefault("500")
    @Min(1)
    @Max(10_000)
    int batchSize();

    /** Consumers of each generation in this process, each on a thread of its own with partitions of its own. */
    @WithDefault("1")
    @Min(1)
    @Max(12)
    int consumers();

    /** How long the broker gathers records before it answers: few large transactions in place of many small ones (docs/decisions/186). */
    @WithDefault("PT0.25S")
    Duration gather();

    /** How often one event is tried before it is parked. */
    @WithDefault("3")
    @Min(1)
    @Max(20)
    int attempts();

    /** Pause before the second attempt; doubles with each. */
    @WithDefault("PT0.2S")
    Duration backoff();

    /** How long event ids are remembered; longer than any duplicate can lag behind. */
    @WithDefault("P7D")
    Duration seenFor();

    /** How often a process looks at the state of generations in the database. */
    @WithDefault("PT0.5S")
    Duration tick();
}
