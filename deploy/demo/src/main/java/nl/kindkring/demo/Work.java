package nl.kindkring.demo;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs what happens on one day side by side, a few at a time; the first failure ends the year. */
final class Work implements AutoCloseable {

    private static final int AT_A_TIME = 8;

    private final ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME);

    <T> List<T> all(Collection<? extends Callable<T>> jobs) {
        try {
            List<Future<T>> running = workers.invokeAll(List.copyOf(jobs).stream().<Callable<T>>map(job -> job).toList());
            return running.stream().map(Work::result).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static <T> T result(Future<T> job) {
        try {
            return job.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
