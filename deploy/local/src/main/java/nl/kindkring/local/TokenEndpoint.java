package nl.kindkring.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks Keycloak for access tokens of the local accounts, whose password is their user name. Tokens are valid for an hour. */
public final class TokenEndpoint {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;

    /** The token endpoint of this realm. */
    public TokenEndpoint(URI realm) {
        this.address = URI.create(realm + "/protocol/openid-connect/token");
    }

    /**
     * A fresh access token of a local account.
     *
     * @throws StartRefused when Keycloak does not answer or does not know the account
     */
    public String token(String user) {
        return ask(user, Map.of("client_id", "kindkring-web", "grant_type", "password", "username", user, "password", user));
    }

    private String ask(String user, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(address).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build();
        try {
            JsonNode answer = JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
            if (!answer.has("access_token")) {
                throw new StartRefused("Keycloak gives no token to " + user + ": " + answer.path("error_description").asText(answer.path("error").asText()));
            }
            return answer.get("access_token").asText();
        } catch (ConnectException e) {
            throw new StartRefused("Keycloak does not answer on " + address + ". Is the system started? ./kindkring start");
        } catch (IOException e) {
            throw new StartRefused("Keycloak on " + address + " answered nothing that can be read: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Interrupted.");
        }
    }
}
