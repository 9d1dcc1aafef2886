package nl.kindkring.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/**
 * Many commands from four clients at once, each with a key of its own, while something happens to the processes that take them.
 * The clients go on until every command is acknowledged; the same key goes with every attempt.
 */
final class Burst implements AutoCloseable {

    private static final int CLIENTS = 4;

    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Collection<Future<?>> sent;
    private final int commands;

    /** @param send gets a key, gives the id of what was made once that is acknowledged */
    Burst(String name, int commands, Function<String, String> send) {
        this.commands = commands;
        sent = IntStream.range(0, commands).mapToObj(number -> name + "-" + number)
                .<Future<?>>map(key -> clients.submit(() -> acknowledged.put(key, send.apply(key)))).toList();
    }

    /** Waits until about a quarter is acknowledged: commands are under way, and many are still to come. */
    void untilInFullSwing() {
        Awaitility.await("a quarter of the commands").atMost(Api.PATIENCE).pollInterval(Duration.ofMillis(5))
                .until(() -> acknowledged.size() >= commands / 4);
        assertThat(acknowledged).as("some are still to come").hasSizeLessThan(commands);
    }

    /** The ids that were made, by key, when all commands are acknowledged. */
    Map<String, String> finished() throws Exception {
        for (Future<?> each : sent) {
            each.get();
        }
        return Map.copyOf(acknowledged);
    }

    @Override
    public void close() {
        clients.shutdownNow();
    }
}
