package nl.kindkring.signal.api;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.kindkring.contracts.Topics;
import nl.kindkring.platform.testing.HttpContract;
import nl.kindkring.platform.testing.KeyKeeper;
import nl.kindkring.platform.testing.OtherService;
import nl.kindkring.platform.testing.StandingKeeper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** HTTP as the Dutch government expects it. The list asks which centres the caller has, so team-service must be heard. */
@QuarkusTest
@WithTestResource(KeyKeeper.class)
@WithTestResource(StandingKeeper.class)
class SignalHttpContractTest extends HttpContract {

    private static OtherService teamService;

    @BeforeAll
    static void teamServiceIsAlive() {
        teamService = OtherService.aliveOn(Topics.TEAM.name());
    }

    @AfterAll
    static void teamServiceStops() {
        teamService.close();
    }

    @Override
    protected String collection() {
        return "/signals";
    }

    @Override
    protected String role() {
        return "teacher";
    }
}
