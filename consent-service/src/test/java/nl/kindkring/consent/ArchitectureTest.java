package nl.kindkring.consent;

import nl.kindkring.platform.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void this_service_is_built_as_all_are() {
        ArchitectureRules.check("consent");
    }
}
