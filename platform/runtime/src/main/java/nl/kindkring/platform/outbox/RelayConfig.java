package nl.kindkring.platform.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the relay. */
@ConfigMapping(prefix = "kindkring.platform.relay")
public interface RelayConfig {

    /** Whether this process takes part in publishing at all. */
    @WithDefault("true")
    boolean enabled();

    /** The longest an event waits when every signal that it is there got lost; also how often a follower tries to lead. */
    @WithDefault("500ms")
    Duration poll();

    /** Between two heartbeats of a partition. */
    @WithDefault("1s")
    Duration heartbeat();

    /** Events read, sent and deleted together, at most. */
    @WithDefault("1000")
    int batch();

    /** The longest pause after failures; the first is a tenth of a second and each next one doubles. */
    @WithDefault("5s")
    Duration longestPause();

    /** A process that got nothing done for this long says it is not ready. */
    @WithDefault("10s")
    Duration unreadyAfter();

    /** How long a stream rests whose next event cannot be translated. */
    @WithDefault("30s")
    Duration blockedRetry();
}
