package nl.kindkring.platform.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relay's thread. Many calls before it looks count as one. */
final class WakeUp {

    private final Semaphore calls = new Semaphore(0);

    void call() {
        // a lost race between two callers leaves two permits, which is one look too many and no harm
        if (calls.availablePermits() == 0) {
            calls.release();
        }
    }

    /**
     * Waits for a call and forgets all there were. The relay reads the set after this, so a call that comes in between
     * is about something it will see, or leaves a permit for the next round.
     *
     * @return whether there was a call
     */
    boolean await(Duration longest) throws InterruptedException {
        var called = calls.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS);
        calls.drainPermits();
        return called;
    }
}
