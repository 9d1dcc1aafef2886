package nl.kindkring.platform.testing.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.kindkring.platform.testing.things.TroubleResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TroubleTest {

    private static Response meet(String kind, int status) {
        Response met = given().header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01").get("/v1/troubles/" + kind);
        assertThat(met.statusCode()).isEqualTo(status);
        assertThat(met.contentType()).startsWith("application/problem+json");
        assertThat(met.header("API-Version")).isEqualTo("1.0.0");
        assertThat(met.asString()).doesNotContain(TroubleResource.PERSONAL).doesNotContain("Exception");
        return met;
    }

    @Test
    void aFaultOfOursSaysNothingButHowToReportIt() {
        assertThat(meet("fault", 500).jsonPath().getString("instance")).isEqualTo("urn:kindkring:request:4bf92f3577b34da6a3ce929d0e0e4736");
    }

    @Test
    void twoChangesAtOnceAreAConflict() {
        assertThat(meet("conflict", 409).jsonPath().getString("type")).isEqualTo("urn:kindkring:problem:concurrent-change");
    }

    @Test
    void aReplicaThatDoesNotKnowSaysWhenToAskAgain() {
        assertThat(meet("stale", 503).header("Retry-After")).isEqualTo("3");
    }
}
