package nl.kindkring.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** HTTP as a front-end does it: a bearer token, an idempotency key, a problem read when the answer is no. */
final class Api {

    /** How long a front-end keeps asking for what another service has not heard of yet. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();
    private final ObjectMapper json = new ObjectMapper();
    final LongAdder requests = new LongAdder();

    JsonNode get(URI at, String token) {
        return send("GET", at, token, null, null);
    }

    /** Sends a command once; its key makes a repeat harmless. */
    JsonNode post(URI at, String token, Object body) {
        return send("POST", at, token, body, UUID.randomUUID().toString());
    }

    /**
     * Sends a command whose ground another service decides; that decision travels in milliseconds, so a refusal is asked again
     * until it holds for as long as a person would wait.
     */
    JsonNode postWhenKnown(URI at, String token, Object body) {
        return whenKnown(() -> post(at, token, body));
    }

    /** The same for what is put. */
    void putWhenKnown(URI at, String token, Object body) {
        whenKnown(() -> send("PUT", at, token, body, UUID.randomUUID().toString()));
    }

    private static JsonNode whenKnown(Supplier<JsonNode> request) {
        Instant until = Instant.now().plus(PATIENCE);
        for (long pause = 10;; pause = Math.min(500, pause * 2)) {
            try {
                return request.get();
            } catch (Refusal refusal) {
                boolean mayBeTooEarly = refusal.status == 403 || refusal.status == 404 || refusal.status == 409 || refusal.status == 503;
                if (!mayBeTooEarly || Instant.now().isAfter(until)) {
                    throw refusal;
                }
                pause(pause);
            }
        }
    }

    JsonNode send(String method, URI at, String token, @Nullable Object body, @Nullable String key) {
        try {
            var content = body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body));
            var request = HttpRequest.newBuilder(at).timeout(Duration.ofSeconds(60)).method(method, content)
                    .header("Authorization", "Bearer " + token).header("Accept-Language", "en");
            if (body != null) {
                request.header("Content-Type", "application/json");
            }
            if (key != null) {
                request.header("Idempotency-Key", key);
            }
            HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            requests.increment();
            return read(method, at, answer);
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + at, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private JsonNode read(String method, URI at, HttpResponse<byte[]> answer) throws IOException {
        JsonNode body = answer.body().length == 0 ? MissingNode.getInstance() : json.readTree(answer.body());
        if (answer.statusCode() >= 300) {
            throw new Refusal(answer.statusCode(), "%s %s: %d %s: %s %s".formatted(method, at, answer.statusCode(),
                    body.path("title").asText(), body.path("detail").asText(), body.path("errors")));
        }
        return body;
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
