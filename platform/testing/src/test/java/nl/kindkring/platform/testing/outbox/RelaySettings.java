package nl.kindkring.platform.testing.outbox;

import java.time.Duration;
import nl.kindkring.platform.outbox.RelayConfig;

/** Settings of a relay that a test runs. */
record RelaySettings(
        boolean enabled,
        Duration poll,
        Duration heartbeat,
        int batch,
        Duration longestPause,
        Duration unreadyAfter,
        Duration blockedRetry)
        implements RelayConfig {

    private static final Duration LONG = Duration.ofMinutes(10);

    /** Fast enough for a test to fail over several times; batches so small that a backlog takes many. */
    static RelaySettings lively() {
        return new RelaySettings(true, Duration.ofMillis(50), Duration.ofMillis(200), 20,
                Duration.ofMillis(400), Duration.ofSeconds(10), Duration.ofMillis(300));
    }

    /** Never looks by itself within a test: it has to be told. */
    static RelaySettings onlyWhenTold() {
        return new RelaySettings(true, LONG, LONG, 1000, LONG, LONG, LONG);
    }
}
