package nl.kindkring.platform.testing;

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
import org.jspecify.annotations.Nullable;

/**
 * Stands in for the service that knows how a caller stands to a subject, over real HTTP. A test tells it by {@code PUT}, because test resources and tests may
 * live in different class loaders; it reads who asks from the bearer token alone, as the real one does. Named with {@code @WithTestResource}.
 */
public final class StandingKeeper implements QuarkusTestResourceLifecycleManager {

    private static final Pattern SUBJECT = Pattern.compile("\"sub\"\\s*:\\s*\"([^\"]+)\"");
    private static final String ADDRESS = "kindkring.test.standing";

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
        server.createContext("/standing-of/", this::standing);
        server.createContext("/told/", this::told);
        server.start();
        String url = "http://localhost:" + server.getAddress().getPort();
        System.setProperty(ADDRESS, url);
        return Map.of("quarkus.rest-client.standing.url", url + "/standing-of");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** From now the answer about that person and subject is this JSON. */
    public static void stands(String person, UUID subject, String json) {
        tell("standing/" + person + "/" + subject, json);
    }

    /** From now that person decides for the subject, and a request for a copy was granted: whole, or but for what is left out for that reason. */
    public static void mayHaveACopy(String person, UUID subject, @Nullable String leftOut) {
        stands(person, subject, "{\"childId\": \"%s\", \"decides\": true, \"access\": {\"whole\": %s%s}}".formatted(subject, leftOut == null,
                leftOut == null ? "" : ", \"leftOut\": \"" + leftOut + "\""));
    }

    /** From now that person decides for the subject, and no request for a copy was granted. */
    public static void mayHaveNoCopy(String person, UUID subject) {
        stands(person, subject, "{\"childId\": \"%s\", \"decides\": true}".formatted(subject));
    }

    /** From now that person sees nothing of that subject. */
    public static void lost(String person, UUID subject) {
        tell("standing/" + person + "/" + subject, "");
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
        var person = SUBJECT.matcher(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
        String asked = exchange.getRequestURI().getPath().split("/")[2];
        @Nullable String known = person.find() ? standings.get(person.group(1) + "/" + asked) : null;
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
