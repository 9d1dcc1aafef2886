package nl.kindkring.platform.replica;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * For each partition the instant up to which its publisher vouches that everything was sent and, because a partition is ordered, that this process has
 * taken it in: the earlier of receiving a heartbeat and what the heartbeat says was observed.
 *
 * <p>One thread writes, any thread asks. Nothing is fresh until every partition was heard.
 */
final class Freshness {

    private final SystemTime time;
    private final long boundNanos;
    private final Map<Integer, Long> vouched = new HashMap<>();
    private Set<Integer> partitions = Set.of();
    private volatile Oldest oldest = Oldest.NEVER;

    Freshness(SystemTime time, Duration bound) {
        this.time = time;
        this.boundNanos = bound.toNanos();
    }

    /** The topic has these partitions. One that is new was never heard, so the replica is stale until it is. */
    synchronized void covers(Set<Integer> known) {
        partitions = Set.copyOf(known);
        vouched.keySet().retainAll(known);
        recompute();
    }

    /**
     * A heartbeat arrived. Its age is taken once, against the wall clock, and from then on counted by the clock that only goes forward. One observed
     * in our future is of a publisher whose clock is ahead: it counts as observed now, or a fast clock would stretch the bound.
     */
    synchronized void heard(int partition, Instant observedAt) {
        Duration age = Duration.between(observedAt, time.wall());
        long at = time.nanos() - Math.max(0, age.toNanos());
        // A republished old heartbeat must not make a partition older than it was vouched for before.
        vouched.merge(partition, at, (before, now) -> now - before > 0 ? now : before);
        recompute();
    }

    /** Nothing is known any more: the table is being read again. */
    synchronized void forget() {
        vouched.clear();
        recompute();
    }

    /** @throws ReplicaStale when a partition was silent for longer than the bound, or not heard yet */
    void require() {
        if (!fresh()) {
            throw stale();
        }
    }

    /** What a reader is told. */
    ReplicaStale stale() {
        return new ReplicaStale(Duration.ofNanos(boundNanos));
    }

    boolean fresh() {
        Oldest seen = oldest;
        return seen.heard && time.nanos() - seen.nanos <= boundNanos;
    }

    private void recompute() {
        if (partitions.isEmpty() || !vouched.keySet().containsAll(partitions)) {
            oldest = Oldest.NEVER;
            return;
        }
        long now = time.nanos();
        long age = vouched.values().stream().mapToLong(at -> now - at).max().orElseThrow();
        oldest = new Oldest(true, now - age);
    }

    private record Oldest(boolean heard, long nanos) {
        static final Oldest NEVER = new Oldest(false, 0);
    }
}
