package nl.kindkring.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * After how long each request was refused for the first time; asked of all at once, every tenth of a second or slower.
 *
 * @param took by what was asked
 */
record RefusedAfter(Map<String, Duration> took) {

    /** Asks until each answers with this status, counting from now. */
    static RefusedAfter asking(int status, Map<String, Supplier<Answer>> requests) {
        long began = System.nanoTime();
        try (var parallel = Executors.newVirtualThreadPerTaskExecutor()) {
            Map<String, CompletableFuture<Duration>> asked = requests.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                    each -> CompletableFuture.supplyAsync(() -> {
                        Api.untilAnswered(status, each.getKey(), each.getValue());
                        return Duration.ofNanos(System.nanoTime() - began);
                    }, parallel)));
            var took = new TreeMap<String, Duration>();
            asked.forEach((what, refused) -> took.put(what, refused.join()));
            return new RefusedAfter(took);
        }
    }

    /** Prints what was measured and holds it against a bound that a busy machine keeps too; the second itself is measured in {@code bench}. */
    RefusedAfter within(String event, Duration bound) {
        System.out.println("refused after " + event + ": " + took.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue().toMillis() + " ms").collect(Collectors.joining(", ")));
        assertThat(took).as("refused after " + event).allSatisfy((what, duration) -> assertThat(duration).as(what).isLessThan(bound));
        return this;
    }
}
