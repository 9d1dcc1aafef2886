package nl.kindkring.team.api;

import nl.kindkring.platform.testing.KeyKeeper;
import nl.kindkring.platform.testing.StandingKeeper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.kindkring.platform.testing.HttpContract;

/** HTTP as the Dutch government expects it. */
@QuarkusTest
@WithTestResource(KeyKeeper.class)
@WithTestResource(StandingKeeper.class)
class TeamHttpContractTest extends HttpContract {

    @Override
    protected String collection() {
        return "/organisations";
    }

    @Override
    protected String role() {
        return "operator";
    }
}
