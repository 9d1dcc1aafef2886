package nl.kindkring.platform.testing.outbox;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The application's own relay is off: the test runs relays itself. */
public final class OwnRelays implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("kindkring.platform.relay.enabled", "false");
    }
}
