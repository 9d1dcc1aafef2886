package nl.kindkring.signal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Stands in for consent-service's word on who belongs to a child, over real HTTP. A test tells it by {@code PUT}, because test resources and tests may live in
 * different class loaders; it reads whom a question is about from the bearer token alone, as the real one does.
 */
public final class FamilyKeeper implements QuarkusTestResourceLifecycleManager {

    private static final Pattern SUBJECT = Pattern.compile("\"sub\"\\s*:\\s*\"([^\"]+)\"");
    private static final String ADDRESS = "kindkring.test.families";

    private final Map<String, String> standings = new ConcurrentHashMap<>();
    private volatile boolean silent;
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/my/children/", this::standing);
        server.createContext("/told/", this::told);
        server.start();
        String url = "http://localhost:" + server.getAddress().getPort();
        System.setProperty(ADDRESS, url);
        return Map.of("quarkus.rest-client.families.url", url);
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** From now that person sees the file of that child; {@code centre} may be absent. */
    public static void stands(String person, UUID child, boolean decides, UUID centre) {
        tell("standing/" + person + "/" + child, "{\"childId\": \"%s\", \"decides\": %s, \"more\": 1%s}".formatted(child, decides,
                centre == null ? "" : ", \"centreId\": \"" + centre + "\""));
    }

    /** From now that person sees nothing of that child. */
    public static void lost(String person, UUID child) {
        tell("standing/" + person + "/" + child, "");
    }

    /** Whether it answers nothing at all. */
    public static void silent(boolean now) {
        tell("silent", Boolean.toString(now));
    }

    private static void tell(String what, String body) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            client.send(HttpRequest.newBuilder(URI.create(System.getProperty(ADDRESS) + "/told/" + what))
                    .PUT(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void told(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String[] path = exchange.getRequestURI().getPath().split("/");
        if (path[2].equals("silent")) {
            silent = Boolean.parseBoolean(body);
        } else if (body.isEmpty()) {
            standings.remove(path[3] + "/" + path[4]);
        } else {
            standings.put(path[3] + "/" + path[4], body);
        }
        answer(exchange, 200, "{}");
    }

    private void standing(HttpExchange exchange) throws IOException {
        if (silent) {
            exchange.close();
            return;
        }
        String token = exchange.getRequestHeaders().getFirst("Authorization").replace("Bearer ", "");
        var subject = SUBJECT.matcher(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
        String child = exchange.getRequestURI().getPath().split("/")[4];
        String known = subject.find() ? standings.get(subject.group(1) + "/" + child) : null;
        answer(exchange, known == null ? 404 : 200, known == null ? "{}" : known);
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
