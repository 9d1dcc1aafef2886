package nl.kindkring.reporting.api;

import io.quarkus.test.junit.QuarkusTest;
import nl.kindkring.platform.testing.HttpContract;

/** HTTP as the Dutch government expects it; tried on the one collection that takes a command with a body. */
@QuarkusTest
class ReportingHttpContractTest extends HttpContract {

    @Override
    protected String collection() {
        return "/rebuilds";
    }

    @Override
    protected String role() {
        return "operator";
    }
}
