package nl.kindkring.bench.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import nl.kindkring.local.LocalSystem;
import nl.kindkring.local.ServiceApp;
import nl.kindkring.local.TokenEndpoint;

/** Accounts of the local realm and what they send; each logs in once, at Keycloak. */
final class People {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final LocalSystem system;
    private final TokenEndpoint keycloak;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    People(LocalSystem system) {
        this.system = system;
        this.keycloak = new TokenEndpoint(system.realm());
    }

    /** Status of a GET, with nothing made of the body. */
    int get(String who, ServiceApp app, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at(app, path)).header("Authorization", "Bearer " + token(who)).build();
        return http.send(request, BodyHandlers.ofByteArray()).statusCode();
    }

    /** Sends a command until what it rests on has arrived from the other services, and gives the id of what was made, if anything. */
    String post(String who, ServiceApp app, String path, Map<String, ?> body) throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var answer = send(who, app, path, body);
            if (answer.statusCode() < 300) {
                JsonNode made = answer.body().length == 0 ? json.createObjectNode() : json.readTree(answer.body());
                return made.path("id").asText();
            }
            if (answer.statusCode() == 400 || System.nanoTime() > until) {
                throw new IllegalStateException("%s POST %s: %d %s".formatted(who, path, answer.statusCode(), new String(answer.body())));
            }
            LockSupport.parkNanos(5_000_000);
        }
    }

    /** Status of a command that is sent once, whatever the answer. */
    int status(String who, ServiceApp app, String path, Map<String, ?> body) throws IOException, InterruptedException {
        return send(who, app, path, body).statusCode();
    }

    private HttpResponse<byte[]> send(String who, ServiceApp app, String path, Map<String, ?> body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at(app, path)).header("Authorization", "Bearer " + token(who))
                .header("Content-Type", "application/json").header("Accept-Language", "en").header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body))).build();
        return http.send(request, BodyHandlers.ofByteArray());
    }

    private URI at(ServiceApp app, String path) {
        return URI.create(system.address(app) + "/v1" + path);
    }

    private String token(String who) {
        return tokens.computeIfAbsent(who, keycloak::token);
    }
}
