package nl.kindkring.platform.testing.replica;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.Map;

/** Permits and affiliations from topics of the test, under names of the test. The bound is long for the machine, and the clock is turned past it. */
public final class PermitProfile implements QuarkusTestProfile {

    static final String PERMITS = "test.permits.v1";
    static final String AFFILIATIONS = "test.affiliations.v1";

    @Override
    public Map<String, String> getConfigOverrides() {
        String replica = "kindkring.platform.replica.";
        Map<String, String> config = new HashMap<>();
        config.put(replica + "bound", "PT30S");
        config.put(replica + "permits.topic", PERMITS);
        config.put(replica + "permits.granted-type", "test.granted.v1");
        config.put(replica + "permits.ended-type", "test.ended.v1");
        config.put(replica + "permits.erased-type", "test.erased.v1");
        config.put(replica + "permits.subject-field", "patient");
        config.put(replica + "affiliations.topic", AFFILIATIONS);
        config.put(replica + "affiliations.started-type", "test.started.v1");
        config.put(replica + "affiliations.ended-type", "test.stopped.v1");
        config.put("kindkring.platform.erasure.topic", "test.own.v1");
        config.put("kindkring.platform.projection.tick", "PT0.1S");
        config.put("kindkring.platform.relay.enabled", "false");
        return config;
    }
}
