package nl.kindkring.signal;

import static nl.kindkring.platform.testing.KeptSpans.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.contracts.consent.Purpose;
import nl.kindkring.contracts.consent.RecipientKind;
import nl.kindkring.platform.testing.KeptSpans;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** With telemetry on, as an operator may have it: what stands in the spans. */
@QuarkusTest
@TestProfile(KeptSpans.TelemetryOn.class)
@DisplayName("A trace")
class TracesTest extends SignalServiceTest {

    private static final String OF_THE_CLIENT = "0af7651916cd43dd8448eb211c80319c";

    @Inject Spans spans;

    @Singleton
    public static final class Spans extends KeptSpans {}

    @Test
    @Tag("N9")
    @Tag("I24")
    @DisplayName("is never the client's, has no span of the reporting code or of linking an alias, and none that names alias and child")
    void tells() {
        String coordinator = UUID.randomUUID().toString();
        affiliate(coordinator, centre, "care-coordinator");
        UUID alias = register(aboutAlias("ZQX-991735"));
        UUID known = register(aboutChild());
        permit(Purpose.IDENTIFY, RecipientKind.PERSON, coordinator);
        asTeacher().header("traceparent", "00-" + OF_THE_CLIENT + "-b7ad6b7169203331-01")
                .body(Map.of("signalId", alias, "childId", child, "coordinatorId", coordinator)).post("/v1/alias-links").then().statusCode(204);
        as(coordinator, "care-coordinator").body(Map.of("childId", child)).post("/v1/alias-link-searches").then().statusCode(200);
        String kase = asTeacher().body(Map.of("childId", child, "centreId", centre, "suspectedOf", "HOME", "signals", "blauwe plek"))
                .post("/v1/reporting-codes").then().statusCode(201).extract().jsonPath().getString("id");
        asTeacher().get("/v1/reporting-codes/{id}", kase).then().statusCode(200);
        for (UUID one : List.of(alias, known)) {
            asTeacher().header("traceparent", "00-" + OF_THE_CLIENT + "-b7ad6b7169203331-01").get("/v1/signals/{id}", one).then().statusCode(200);
        }
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> spans.ended().stream().anyMatch(span -> text(span).contains(known.toString())));
        assertThat(spans.ended()).noneMatch(span -> span.getSpanContext().getTraceId().equals(OF_THE_CLIENT));
        assertThat(spans.ended()).noneMatch(span -> text(span).contains("alias-link") || text(span).contains("reporting-codes") || text(span).contains(kase));
        List<String> ofAlias = tracesNaming(alias.toString());
        assertThat(ofAlias).as("the alias was read, and that is in a trace").isNotEmpty();
        assertThat(tracesNaming(child.toString())).doesNotContainAnyElementsOf(ofAlias);
        assertThat(tracesNaming(known.toString())).doesNotContainAnyElementsOf(ofAlias);
        assertThat(spans.ended()).noneMatch(span -> text(span).contains("991735"));
    }

    private List<String> tracesNaming(String id) {
        return spans.ended().stream().filter(span -> text(span).contains(id)).map(span -> span.getSpanContext().getTraceId()).distinct().toList();
    }
}
