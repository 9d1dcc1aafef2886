package nl.kindkring.team.api;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.kindkring.platform.testing.HttpContract;
import nl.kindkring.team.KeyKeeper;

/** HTTP as the Dutch government expects it. */
@QuarkusTest
@WithTestResource(KeyKeeper.class)
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
