package nl.kindkring.bench.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.kindkring.bench.measure.Percentiles;
import nl.kindkring.bench.measure.Sample;
import nl.kindkring.bench.measure.Side;

/** Commands a second at the service, each a new one: its own idempotency key, accepted with 201. */
final class PostSide implements Side {

    private final int port;
    private final String token;
    private final byte[] body;
    private final int connections;
    private double p50;
    private double p99;

    PostSide(int port, String token, String body, int connections) {
        this.port = port;
        this.token = token;
        this.body = body.getBytes(StandardCharsets.UTF_8);
        this.connections = connections;
    }

    @Override
    public String name() {
        return "POST /v1/signals";
    }

    /** Of the requests of the last round, in milliseconds. */
    String times() {
        return "p50 %.1f ms, p99 %.1f ms".formatted(p50, p99);
    }

    @Override
    public Sample measure(Duration time) throws Exception {
        Queue<Double> millis = new ConcurrentLinkedQueue<>();
        long start = System.nanoTime();
        long end = start + time.toNanos();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var running = new ArrayList<Future<?>>();
            for (int i = 0; i < connections; i++) {
                running.add(threads.submit(() -> {
                    loop(end, millis);
                    return null;
                }));
            }
            for (var one : running) {
                one.get();
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        var percentiles = Percentiles.of(millis);
        p50 = percentiles.at(50);
        p99 = percentiles.at(99);
        return Sample.rate(millis.size() / seconds);
    }

    private void loop(long end, Queue<Double> millis) throws Exception {
        try (var connection = new Connection(port, "/v1/signals", token)) {
            while (System.nanoTime() < end) {
                long sent = System.nanoTime();
                int status = connection.post(UUID.randomUUID().toString(), body);
                if (status != 201) {
                    throw new IllegalStateException("a command was answered with " + status);
                }
                millis.add((System.nanoTime() - sent) / 1e6);
            }
        }
    }
}
