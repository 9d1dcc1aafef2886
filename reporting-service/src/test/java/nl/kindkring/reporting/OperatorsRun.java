package nl.kindkring.reporting;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import nl.kindkring.platform.testing.TestTokens;
import org.awaitility.Awaitility;

/** An operator asks for a release over HTTP, and follows it. */
final class OperatorsRun {

    private OperatorsRun() {}

    /** Asks for a release, and for the run until it has ended; once more where a publisher was silent for a moment. */
    static JsonPath untilEnded() {
        return Awaitility.await("a run that is not held back").atMost(Duration.ofMinutes(15)).until(() -> {
            String at = operator().post("/v1/releases").then().statusCode(202).extract().header("Location");
            return Awaitility.await("the end of " + at).atMost(Duration.ofMinutes(10)).pollInterval(Duration.ofMillis(200))
                    .until(() -> operator().get(at).then().statusCode(200).extract().jsonPath(), run -> !run.getString("status").equals("RUNNING"));
        }, run -> !run.getString("status").equals("HELD_BACK"));
    }

    static RequestSpecification operator() {
        return given().auth().oauth2(TestTokens.of("op", "operator")).when();
    }
}
