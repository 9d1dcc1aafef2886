package nl.kindkring.bench.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import nl.kindkring.local.LocalSystem;
import nl.kindkring.local.ServiceApp;
import nl.kindkring.local.TokenEndpoint;

/**
 * Accounts of the local realm and what they send; each logs in once, at Keycloak. Plain kept-alive connections: the JDK's HttpClient took a quarter of a
 * processor for two hundred requests a second, from what is measured.
 */
final class People {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final LocalSystem system;
    private final TokenEndpoint keycloak;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    People(LocalSystem system) {
        this.system = system;
        this.keycloak = new TokenEndpoint(system.realm());
        System.setProperty("http.maxConnections", "64"); // kept alive for each service; the default of 5 would open one for every other request
    }

    /** Status of a GET, with nothing made of the body. */
    int get(String who, ServiceApp app, String path) throws IOException {
        return answer(open(who, app, path)).status();
    }

    /** Sends a command until what it rests on has arrived from the other services, and gives the id of what was made, if anything. */
    String post(String who, ServiceApp app, String path, Map<String, ?> body) throws IOException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var answer = send(who, app, path, body);
            if (answer.status() < 300) {
                JsonNode made = answer.body().length == 0 ? json.createObjectNode() : json.readTree(answer.body());
                return made.path("id").asText();
            }
            if (answer.status() == 400 || System.nanoTime() > until) {
                throw new IllegalStateException("%s POST %s: %d %s".formatted(who, path, answer.status(), new String(answer.body())));
            }
            LockSupport.parkNanos(5_000_000);
        }
    }

    /** Status of a command that is sent once, whatever the answer. */
    int status(String who, ServiceApp app, String path, Map<String, ?> body) throws IOException {
        return send(who, app, path, body).status();
    }

    private Answer send(String who, ServiceApp app, String path, Map<String, ?> body) throws IOException {
        var bytes = json.writeValueAsBytes(body);
        var connection = open(who, app, path);
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setRequestProperty("Idempotency-Key", UUID.randomUUID().toString());
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(bytes.length);
        try (var out = connection.getOutputStream()) {
            out.write(bytes);
        }
        return answer(connection);
    }

    private HttpURLConnection open(String who, ServiceApp app, String path) throws IOException {
        var connection = (HttpURLConnection) URI.create(system.address(app) + "/v1" + path).toURL().openConnection();
        connection.setRequestProperty("Authorization", "Bearer " + token(who));
        connection.setRequestProperty("Accept-Language", "en");
        connection.setReadTimeout((int) PATIENCE.toMillis());
        return connection;
    }

    /** Read to its end, so that the connection can be used again. */
    private static Answer answer(HttpURLConnection connection) throws IOException {
        int status = connection.getResponseCode();
        try (var in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return new Answer(status, in == null ? new byte[0] : in.readAllBytes());
        }
    }

    private String token(String who) {
        return tokens.computeIfAbsent(who, keycloak::token);
    }

    private record Answer(int status, byte[] body) {}
}
