package nl.kindkring.reporting.dashboard;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** With the styles from npm, as packaged; other tests leave them out, because they take some seconds to build. */
public final class WithStyles implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.quinoa", "true");
    }
}
