package nl.kindkring.consent;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** With telemetry on, as an operator may have it: what stands in the spans. */
@QuarkusTest
@TestProfile(TracesTest.TelemetryOn.class)
class TracesTest extends ConsentServiceTest {

    @Inject Spans spans;

    public static final class TelemetryOn implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.otel.sdk.disabled", "false", "quarkus.otel.bsp.schedule.delay", "1h");
        }
    }

    /** Keeps every span, as an exporter would get it. */
    @Singleton
    public static final class Spans implements SpanProcessor {

        private final List<ReadableSpan> ended = new CopyOnWriteArrayList<>();

        @Override
        public void onStart(Context parent, ReadWriteSpan span) {}

        @Override
        public boolean isStartRequired() {
            return false;
        }

        @Override
        public void onEnd(ReadableSpan span) {
            ended.add(span);
        }

        @Override
        public boolean isEndRequired() {
            return true;
        }
    }

    @Test
    @Tag("Jeugdwet-7.3.15")
    void a_trace_does_not_say_that_somebody_stated_the_right_to_report() {
        UUID child = register(4);
        asTeacher().get("/v1/children/{id}?ground=REPORTING_RIGHT&purpose=IDENTIFY", child).then().statusCode(403);
        asTeacher().get("/v1/children/{id}/statements?ground=REPORTING_RIGHT", child).then().statusCode(403);
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> spans.ended.stream().filter(span -> text(span).contains(child.toString())).count() >= 2);
        assertThat(spans.ended).noneMatch(span -> text(span).contains("REPORTING"));
    }

    private static String text(ReadableSpan span) {
        StringBuilder text = new StringBuilder(span.getName());
        span.toSpanData().getAttributes().forEach((AttributeKey<?> key, Object value) -> text.append(' ').append(key.getKey()).append('=').append(value));
        span.toSpanData().getEvents().forEach(event -> text.append(' ').append(event.getName()).append(event.getAttributes()));
        return text.toString();
    }
}
