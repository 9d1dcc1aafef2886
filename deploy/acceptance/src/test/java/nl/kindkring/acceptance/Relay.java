package nl.kindkring.acceptance;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nl.kindkring.local.Replica;
import nl.kindkring.local.ServiceApp;
import org.awaitility.Awaitility;

/** Which process of a service publishes, as its readiness says. */
final class Relay {

    private Relay() {
    }

    /** Waits until one leads: after a start or a kill it takes a moment. */
    static Replica leader(SystemUnderTest.Running kindkring, ServiceApp app) {
        return Awaitility.await("a leader of " + app.id()).atMost(Api.PATIENCE).until(
                () -> kindkring.replicas(app).stream().filter(each -> role(kindkring, each).equals(Optional.of("leader"))).findFirst(),
                Optional::isPresent).orElseThrow();
    }

    static List<String> roles(SystemUnderTest.Running kindkring, ServiceApp app) {
        return kindkring.replicas(app).stream().map(each -> role(kindkring, each).orElse("none")).toList();
    }

    private static Optional<String> role(SystemUnderTest.Running kindkring, Replica replica) {
        return kindkring.api().ask(replica.readiness()).stream()
                .flatMap(answer -> StreamSupport.stream(answer.json().path("checks").spliterator(), false))
                .filter(each -> each.path("name").asText().equals("outbox relay"))
                .map(each -> each.path("data").path("role").asText()).findFirst();
    }
}
