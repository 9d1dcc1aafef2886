package nl.kindkring.platform.outbox;

import java.time.Duration;

/** Something to be done once an interval. Counts by the monotonic clock: the wall clock may be set back an hour. */
final class Every {

    private final long interval;
    private long next;

    /** Due at once for the first time. */
    Every(Duration interval) {
        this.interval = interval.toNanos();
        this.next = System.nanoTime();
    }

    boolean isDue() {
        return System.nanoTime() - next >= 0;
    }

    /** Until it is due; zero when it is. */
    Duration untilDue() {
        return Duration.ofNanos(Math.max(0, next - System.nanoTime()));
    }

    /** It was done now. */
    void done() {
        next = System.nanoTime() + interval;
    }
}
