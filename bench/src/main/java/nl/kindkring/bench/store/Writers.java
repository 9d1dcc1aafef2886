package nl.kindkring.bench.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that do the same thing over and over for a while. */
final class Writers {

    private Writers() {}

    /** How often a second all of them together did it. */
    static double perSecond(int writers, Duration time, Callable<?> once) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        try (var threads = Executors.newFixedThreadPool(writers)) {
            var counts = new ArrayList<Future<Long>>();
            for (int i = 0; i < writers; i++) {
                counts.add(threads.submit(() -> {
                    long done = 0;
                    for (; System.nanoTime() < end; done++) {
                        once.call();
                    }
                    return done;
                }));
            }
            long done = 0;
            for (var count : counts) {
                done += count.get();
            }
            return done * 1e9 / (System.nanoTime() - start);
        }
    }
}
