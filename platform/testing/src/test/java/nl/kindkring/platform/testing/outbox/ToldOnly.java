package nl.kindkring.platform.testing.outbox;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The application publishes disclosures, and its relay never looks by itself within a test. */
public final class ToldOnly implements QuarkusTestProfile {

    static final String TOPIC = "test.disclosure.v1";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "kindkring.platform.disclosure.topic", TOPIC,
                "kindkring.platform.relay.poll", "10m",
                "kindkring.platform.relay.heartbeat", "10m");
    }
}
