package nl.kindkring.bench.scale;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import nl.kindkring.bench.parts.Tokens;

/** Gives a service the token with which it asks another one for keys, as the identity provider does. */
final class TokenDesk implements AutoCloseable {

    private final HttpServer server;

    TokenDesk(Tokens tokens) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var answer = "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":3600}".formatted(tokens.of("signal-service", "service"))
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            try (var body = exchange.getResponseBody()) {
                body.write(answer);
            }
        });
        server.start();
    }

    /** Flags of a process that is to ask here; not by environment, where they could also mean a tenant called "client". */
    String flags() {
        return "-Dquarkus.oidc-client.auth-server-url=http://127.0.0.1:%d -Dquarkus.oidc-client.client-id=signal-service "
                .formatted(server.getAddress().getPort()) + "-Dquarkus.oidc-client.credentials.secret=measured";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
