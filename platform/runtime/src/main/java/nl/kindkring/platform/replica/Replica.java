package nl.kindkring.platform.replica;

import java.time.Duration;

/**
 * One table in memory that follows a topic on a thread of its own.
 *
 * @param <T> the table
 */
public final class Replica<T> implements AutoCloseable {

    private final Tail<T> tail;
    private final Freshness freshness;
    private final Thread thread;

    Replica(ReplicaDefinition<T> definition, Tail<T> tail, Freshness freshness) {
        this.tail = tail;
        this.freshness = freshness;
        this.thread = Thread.ofPlatform().daemon().name("replica-" + definition.projection()).unstarted(tail);
    }

    void start() {
        thread.start();
    }

    /**
     * The table, not older than the bound.
     *
     * @throws ReplicaStale when a partition was silent for longer than the bound
     */
    public T table() {
        // The table is looked at on both sides of the question. A reader that is held up between the two could else be told "fresh" of one table and
        // get another that was read from an older snapshot since: freshness is forgotten before a table is replaced, never after.
        T before = tail.table();
        freshness.require();
        if (before == null || before != tail.table()) {
            throw freshness.stale();
        }
        return before;
    }

    /** Whether {@link #table} would answer. */
    public boolean fresh() {
        return freshness.fresh();
    }

    @Override
    public void close() {
        tail.stop();
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
