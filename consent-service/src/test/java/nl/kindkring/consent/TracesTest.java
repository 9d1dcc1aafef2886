package nl.kindkring.consent;

import static nl.kindkring.platform.testing.KeptSpans.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import nl.kindkring.platform.testing.KeptSpans;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** With telemetry on, as an operator may have it: what stands in the spans. */
@QuarkusTest
@TestProfile(KeptSpans.TelemetryOn.class)
class TracesTest extends ConsentServiceTest {

    @Inject Spans spans;

    @Singleton
    public static final class Spans extends KeptSpans {}

    @Test
    @Tag("Jeugdwet-7.3.15")
    void a_trace_does_not_say_that_somebody_stated_the_right_to_report() {
        UUID child = register(4);
        asTeacher().get("/v1/children/{id}?ground=REPORTING_RIGHT&purpose=IDENTIFY", child).then().statusCode(403);
        asTeacher().get("/v1/children/{id}/statements?ground=REPORTING_RIGHT", child).then().statusCode(403);
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> spans.ended().stream().filter(span -> text(span).contains(child.toString())).count() >= 2);
        assertThat(spans.ended()).noneMatch(span -> text(span).contains("REPORTING"));
    }
}
