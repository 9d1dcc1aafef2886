package nl.kindkring.platform.testing.replica;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import nl.kindkring.platform.replica.SystemTime;

/** The machine's time, which a test may turn forward. */
@Singleton
public class TurnedTime implements SystemTime {

    private volatile Duration turned = Duration.ZERO;

    void forward(Duration by) {
        turned = turned.plus(by);
    }

    @Override
    public Instant wall() {
        return Instant.now().plus(turned);
    }

    @Override
    public long nanos() {
        return System.nanoTime() + turned.toNanos();
    }
}
