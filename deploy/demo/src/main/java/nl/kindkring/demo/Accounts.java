package nl.kindkring.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Accounts in the local Keycloak: made in bulk by its administrator, then each logs in with its own password. */
final class Accounts {

    private static final int BATCH = 200;
    /** Tokens are renewed this long before the end of their life. */
    private static final long MARGIN_SECONDS = 60;

    private record Token(String value, Instant until) {}

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final URI keycloak;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    Accounts(URI keycloak) {
        this.keycloak = keycloak;
    }

    /** Makes the accounts; their passwords are their names, as everywhere in the local realm. */
    void create(List<Person> people) {
        for (int i = 0; i < people.size(); i += BATCH) {
            List<Map<String, Object>> users = new ArrayList<>();
            for (Person person : people.subList(i, Math.min(people.size(), i + BATCH))) {
                users.add(Map.of("id", person.id().toString(), "username", person.account(), "enabled", true, "emailVerified", true,
                        "email", person.account() + "@example.org", "firstName", "Demo", "lastName", person.account(),
                        "realmRoles", List.of(person.role()),
                        "credentials", List.of(Map.of("type", "password", "value", person.account(), "temporary", false))));
            }
            send(HttpRequest.newBuilder(keycloak.resolve("/admin/realms/kindkring/partialImport"))
                    .header("Authorization", "Bearer " + administrator()).header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(bytes(Map.of("ifResourceExists", "FAIL", "users", users)))));
        }
    }

    /** A token of the person, valid for a minute at least. */
    String token(Person person) {
        return token(person.account());
    }

    String token(String account) {
        return tokens.compute(account, (name, known) -> known != null && known.until().isAfter(Instant.now()) ? known
                : login("kindkring", "kindkring-web", name, name)).value();
    }

    private String administrator() {
        return login("master", "admin-cli", "admin", "admin").value();
    }

    private Token login(String realm, String client, String user, String password) {
        String form = Map.of("grant_type", "password", "client_id", client, "username", user, "password", password).entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        JsonNode answer = send(HttpRequest.newBuilder(keycloak.resolve("/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form)));
        return new Token(answer.required("access_token").textValue(),
                Instant.now().plusSeconds(answer.required("expires_in").longValue() - MARGIN_SECONDS));
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException("Keycloak answered " + answer.statusCode() + ": " + new String(answer.body(), StandardCharsets.UTF_8));
            }
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak does not answer at " + keycloak + "; is the system started (./kindkring start)?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private byte[] bytes(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
