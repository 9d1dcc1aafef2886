package nl.kindkring.team;

import nl.kindkring.platform.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void thisServiceIsBuiltAsEveryOther() {
        ArchitectureRules.check("team");
    }
}
