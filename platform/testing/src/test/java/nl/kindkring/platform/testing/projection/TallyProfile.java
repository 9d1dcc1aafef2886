package nl.kindkring.platform.testing.projection;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Gives the counting projector a topic and two consumers for it, and does not wait long. */
public final class TallyProfile implements QuarkusTestProfile {

    static final String TOPIC = "test.tally.v1";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("test.tally.topic", TOPIC, "kindkring.platform.projection.backoff", "PT0.01S", "kindkring.platform.projection.tick", "PT0.1S",
            "kindkring.platform.projection.consumers", "2", "kindkring.platform.relay.enabled", "false");
    }
}
