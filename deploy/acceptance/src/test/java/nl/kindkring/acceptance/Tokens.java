package nl.kindkring.acceptance;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.kindkring.local.TokenEndpoint;

/** One real token for each person, asked from Keycloak when first needed; good for an hour. */
final class Tokens {

    private final Map<Person, String> known = new ConcurrentHashMap<>();
    private final TokenEndpoint endpoint;

    Tokens(URI realm) {
        endpoint = new TokenEndpoint(realm);
    }

    String of(Person who) {
        return known.computeIfAbsent(who, each -> endpoint.token(each.account()));
    }
}
