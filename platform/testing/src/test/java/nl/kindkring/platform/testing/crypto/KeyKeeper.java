package nl.kindkring.platform.testing.crypto;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The service that keeps the keys, and the issuer of tokens for services, on a real socket. */
public final class KeyKeeper implements QuarkusTestResourceLifecycleManager {

    private static final String TOKEN = "token-of-this-service";

    /** Shared by the class loaders of the test and of the resource only through HTTP, so the state is reached that way too. */
    private final Map<UUID, byte[]> keys = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/token", exchange -> answer(exchange, 200,
                "{\"access_token\":\"" + TOKEN + "\",\"token_type\":\"Bearer\",\"expires_in\":300}"));
        server.createContext("/v1/subject-keys/", this::key);
        server.createContext("/asked", exchange -> answer(exchange, 200, String.valueOf(asked.get())));
        server.start();
        String url = "http://localhost:" + server.getAddress().getPort();
        return Map.of("quarkus.rest-client.subject-keys.url", url, "keeper.url", url,
                "quarkus.oidc-client.auth-server-url", url, "quarkus.oidc-client.discovery-enabled", "false",
                "quarkus.oidc-client.token-path", "/token", "quarkus.oidc-client.client-id", "things", "quarkus.oidc-client.credentials.secret", "secret");
    }

    /** GET as the contract says; PUT and DELETE so that a test can make and destroy a key. */
    private void key(HttpExchange exchange) throws IOException {
        UUID subject = UUID.fromString(exchange.getRequestURI().getPath().substring("/v1/subject-keys/".length()));
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                keys.put(subject, exchange.getRequestBody().readAllBytes());
                answer(exchange, 200, "{}");
            }
            case "DELETE" -> {
                keys.remove(subject);
                answer(exchange, 200, "{}");
            }
            default -> get(exchange, subject);
        }
    }

    private void get(HttpExchange exchange, UUID subject) throws IOException {
        asked.incrementAndGet();
        byte[] key = keys.get(subject);
        if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{}");
        } else if (key == null) {
            answer(exchange, 404, "{}");
        } else {
            answer(exchange, 200, "{\"subject\":\"" + subject + "\",\"key\":\"" + Base64.getEncoder().encodeToString(key) + "\"}");
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
