package nl.kindkring.local;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What a person reads when everything is up: where to look and what to type. */
final class Welcome {

    private Welcome() {
    }

    static String text(Layout layout, Ports ports, Duration took) {
        return """

                Kindkring is ready, after %.1f s.

                %s

                  Keycloak           http://localhost:%d  (administrator admin / admin)
                                     one account for each role, such as teacher, parent, parent2, operator;
                                     the password is the user name: FOR THIS MACHINE ONLY
                  a token            ./kindkring token teacher
                                     or  curl -d client_id=kindkring-web -d grant_type=password -d username=teacher -d password=teacher \\
                                           %s/protocol/openid-connect/token
                  a request          curl -H "Authorization: Bearer $(./kindkring token teacher)" %s/v1/signals
                  the dashboard      %s/dashboard  (sign in as municipal-analyst)
                  a topic            ./kindkring topic kindkring.trends.gm0268.v1
                  a school year      ./kindkring demo
                  databases          jdbc:postgresql://localhost:%d/consent … (postgres / postgres)
                  logs               %s
                  one service less   ./kindkring stop consent-service, and ./kindkring start consent-service

                Ctrl-C stops everything.
                """.formatted(took.toMillis() / 1000.0, services(ports), ports.keycloak(), KeycloakPart.realm(ports),
                ServicePart.address(ports, ServiceApp.SIGNAL), ServicePart.address(ports, ServiceApp.REPORTING), ports.postgres(), layout.state().resolve("log"));
    }

    private static String services(Ports ports) {
        return Arrays.stream(ServiceApp.values())
                .map(app -> "  %-18s %s/v1/openapi.json".formatted(app.id(), ServicePart.address(ports, app)))
                .collect(Collectors.joining("\n"));
    }
}
