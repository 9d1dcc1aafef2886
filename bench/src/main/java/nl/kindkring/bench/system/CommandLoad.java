package nl.kindkring.bench.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Commands at a steady pace while something else is measured: of ten, eight go to signal-service (four signals, four talks), one to consent-service and one
 * to team-service. What it makes, a probe can use: signals that were talked over.
 */
final class CommandLoad implements AutoCloseable {

    /** A second, all services together. */
    static final int PACE = 100;
    private static final int PEOPLE = 16;
    private static final int POOL = 500;

    private final Circle circle;
    private final Queue<String> noticed = new ConcurrentLinkedQueue<>();
    private final Queue<String> discussed = new ConcurrentLinkedQueue<>();
    private final AtomicLong turns = new AtomicLong();
    private final AtomicLong done = new AtomicLong();
    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    private final List<Future<?>> running = new ArrayList<>();
    private final long start = System.nanoTime();
    private volatile boolean open = true;

    CommandLoad(Circle circle) {
        this.circle = circle;
        for (int i = 0; i < PEOPLE; i++) {
            running.add(people.submit(() -> {
                work();
                return null;
            }));
        }
    }

    /** A signal that was talked over and is not shared yet. */
    String discussed() throws Exception {
        var made = discussed.poll();
        if (made != null) {
            return made;
        }
        var fresh = circle.notice();
        circle.talk(fresh);
        return fresh;
    }

    /** Commands that were accepted, a second, from the beginning. */
    double rate() {
        return done.get() / ((System.nanoTime() - start) / 1e9);
    }

    private void work() throws Exception {
        while (open) {
            long turn = turns.getAndIncrement();
            long at = start + turn * 1_000_000_000L / PACE;
            while (open && System.nanoTime() < at) {
                LockSupport.parkNanos(at - System.nanoTime());
            }
            command((int) (turn % 10));
            done.incrementAndGet();
        }
    }

    private void command(int which) throws Exception {
        var signal = which >= 4 && which < 8 ? noticed.poll() : null;
        if (signal != null) {
            circle.talk(signal);
            if (discussed.size() < POOL) {
                discussed.add(signal);
            }
        } else if (which < 8) {
            noticed.add(circle.notice());
        } else if (which == 8) {
            circle.addStatement();
        } else {
            circle.addOrganisation();
        }
    }

    /** Stops; a command that was refused comes out here. */
    @Override
    public void close() throws InterruptedException, ExecutionException {
        open = false;
        people.shutdown();
        if (!people.awaitTermination(60, TimeUnit.SECONDS)) {
            people.shutdownNow();
        }
        for (var one : running) {
            one.get();
        }
    }
}
