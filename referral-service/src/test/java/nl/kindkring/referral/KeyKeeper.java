package nl.kindkring.referral;

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

/**
 * Stands in for consent-service's keys and for the token endpoint, over real HTTP: those services do not run in these
 * tests. Every child has a key, except a child whose id ends in {@link #ERASED}.
 */
public final class KeyKeeper implements QuarkusTestResourceLifecycleManager {

    /** End of the ids of children that have no key. */
    static final String ERASED = "dead";

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/token", exchange -> answer(exchange, 200,
                "{\"access_token\": \"of-referral-service\", \"token_type\": \"Bearer\", \"expires_in\": 300}"));
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
        String child = exchange.getRequestURI().getPath().replaceAll(".*/", "");
        if (!"Bearer of-referral-service".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{}");
        } else if (child.endsWith(ERASED)) {
            answer(exchange, 404, "{}");
        } else {
            answer(exchange, 200, "{\"subject\": \"%s\", \"key\": \"%s\"}".formatted(child, base64(child)));
        }
    }

    private static String base64(String child) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(child.getBytes(StandardCharsets.UTF_8));
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
