package nl.kindkring.platform.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/**
 * Stands in for the service that keeps the keys of subjects, and for the token endpoint, over real HTTP, in the tests of a service that
 * runs without them. Every subject has a key, except one whose id ends in {@link #ERASED} and one that was erased. Named with {@code @WithTestResource}.
 */
public final class KeyKeeper implements QuarkusTestResourceLifecycleManager {

    /** End of the ids of subjects that have no key. */
    public static final String ERASED = "dead";

    private static final String GONE = "kindkring.test.erased.";

    private HttpServer server;

    /** From now that subject has no key. A system property, because test resources and tests may live in different class loaders. */
    public static void erase(UUID subject) {
        System.setProperty(GONE + subject, "true");
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/token", exchange -> answer(exchange, 200,
                "{\"access_token\": \"of-this-service\", \"token_type\": \"Bearer\", \"expires_in\": 300}"));
        server.createContext("/v1/subject-keys/", KeyKeeper::key);
        server.start();
        String url = "http://localhost:" + server.getAddress().getPort();
        return Map.of(
                "quarkus.rest-client.subject-keys.url", url,
                "quarkus.oidc-client.auth-server-url", url,
                "quarkus.oidc-client.token-path", "/token",
                "quarkus.oidc-client.credentials.secret", "only-in-tests");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static void key(HttpExchange exchange) throws IOException {
        String subject = exchange.getRequestURI().getPath().replaceAll(".*/", "");
        if (!"Bearer of-this-service".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{}");
        } else if (subject.endsWith(ERASED) || Boolean.getBoolean(GONE + subject)) {
            answer(exchange, 404, "{}");
        } else {
            answer(exchange, 200, "{\"subject\": \"%s\", \"key\": \"%s\"}".formatted(subject, base64(subject)));
        }
    }

    private static String base64(String subject) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(subject.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(Arrays.copyOf(hash, 32));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        try (exchange) {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
