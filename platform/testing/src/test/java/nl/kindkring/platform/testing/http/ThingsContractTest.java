package nl.kindkring.platform.testing.http;

import io.quarkus.test.junit.QuarkusTest;
import nl.kindkring.platform.testing.HttpContract;

@QuarkusTest
class ThingsContractTest extends HttpContract {

    @Override
    protected String collection() {
        return "/things";
    }

    @Override
    protected String role() {
        return "maker";
    }
}
