package nl.kindkring.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.kindkring.local.LocalSystem;
import nl.kindkring.local.ServiceApp;
import org.awaitility.Awaitility;

/** Requests as a person, with a real token. What one service did reaches another a moment later: {@code until…} asks again until then. */
final class Api {

    /** Far longer than anything takes on an idle machine: the build machine may be busy. */
    static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final Function<Person, String> tokens;
    private final Function<ServiceApp, URI> addresses;

    Api(LocalSystem system) {
        this(new Tokens(system.realm())::of, system::address);
    }

    private Api(Function<Person, String> tokens, Function<ServiceApp, URI> addresses) {
        this.tokens = tokens;
        this.addresses = addresses;
    }

    /** The same people, sending their requests elsewhere. */
    Api at(Function<ServiceApp, URI> otherAddresses) {
        return new Api(tokens, otherAddresses);
    }

    Answer get(Person who, ServiceApp app, String path) {
        return send(authorised(who, app, path).GET().build());
    }

    /** A page to read. */
    String page(Person who, ServiceApp app, String path) {
        HttpRequest request = authorised(who, app, path).header("Accept", "text/html").GET().build();
        HttpResponse<String> response = received(request);
        if (response.statusCode() != 200) {
            throw new AssertionError("no page but " + response.statusCode() + ": GET " + path);
        }
        return response.body();
    }

    Answer getAsAnybody(ServiceApp app, String path) {
        return send(request(app, path).GET().build());
    }

    /** Empty when nobody answers there. */
    Optional<Answer> ask(URI address) {
        try {
            return Optional.of(send(HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60)).build()));
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }

    Answer post(Person who, ServiceApp app, String path, Map<String, ?> body) {
        return post(who, app, path, body, UUID.randomUUID().toString());
    }

    Answer post(Person who, ServiceApp app, String path, Map<String, ?> body, String key) {
        return send(authorised(who, app, path)
                .header("Content-Type", "application/json").header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(text(body))).build());
    }

    Answer put(Person who, ServiceApp app, String path, Map<String, ?> body) {
        return send(authorised(who, app, path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(text(body))).build());
    }

    Answer put(ServiceApp app, String path, Map<String, ?> body) {
        return send(request(app, path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(text(body))).build());
    }

    /** Posts until the service accepts it: the facts it decides on may still be on their way. */
    Answer untilAccepted(Person who, ServiceApp app, String path, Map<String, ?> body) {
        return until("accepted: POST " + path, () -> post(who, app, path, body), Answer::accepted);
    }

    /** Posts until it is accepted, and gives the id of what was made. */
    String made(Person who, ServiceApp app, String path, Map<String, ?> body) {
        return untilAccepted(who, app, path, body).id();
    }

    /** Puts until the service accepts it. */
    Answer untilPut(Person who, ServiceApp app, String path, Map<String, ?> body) {
        return until("accepted: PUT " + path, () -> put(who, app, path, body), Answer::accepted);
    }

    /** Asks until it answers with that status, by whatever request. */
    static Answer untilAnswered(int status, String what, Supplier<Answer> asking) {
        return until(status + ": " + what, asking, answer -> answer.status() == status);
    }

    /** Posts with one and the same key until somebody accepts it, also when nobody answers: what a careful client does. */
    Answer untilAcknowledged(Person who, ServiceApp app, String path, Map<String, ?> body, String key) {
        return until("acknowledged: POST " + path, () -> post(who, app, path, body, key), Answer::accepted);
    }

    Answer untilStatus(int status, Person who, ServiceApp app, String path) {
        return until(status + ": GET " + path, () -> get(who, app, path), answer -> answer.status() == status);
    }

    Answer untilGet(Person who, ServiceApp app, String path, Predicate<JsonNode> fits) {
        return until("GET " + path, () -> get(who, app, path), answer -> answer.accepted() && fits.test(answer.json()));
    }

    private static Answer until(String what, Supplier<Answer> asking, Predicate<Answer> fits) {
        var last = new Answer[1];
        // nobody may be listening just now
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).pollDelay(Duration.ZERO).pollInSameThread()
                .ignoreException(UncheckedIOException.class)
                .untilAsserted(() -> {
                    last[0] = asking.get();
                    if (!fits.test(last[0])) {
                        throw new AssertionError("not yet " + what + "; the last answer was " + last[0].status() + " " + last[0].json());
                    }
                });
        return last[0];
    }

    private HttpRequest.Builder authorised(Person who, ServiceApp app, String path) {
        return request(app, path).header("Authorization", "Bearer " + tokens.apply(who));
    }

    private HttpRequest.Builder request(ServiceApp app, String path) {
        return HttpRequest.newBuilder(URI.create(addresses.apply(app) + "/v1" + path)).timeout(Duration.ofSeconds(60));
    }

    private Answer send(HttpRequest request) {
        HttpResponse<String> response = received(request);
        String body = response.body();
        try {
            return new Answer(response.statusCode(), body.isEmpty() ? MissingNode.getInstance() : JSON.readTree(body), response.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        }
    }

    private HttpResponse<String> received(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
