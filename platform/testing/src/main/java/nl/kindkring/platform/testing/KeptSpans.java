package nl.kindkring.platform.testing;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps every span as an exporter would get it, to look at what stands in it. A test makes a bean of it: a singleton that extends this. */
public abstract class KeptSpans implements SpanProcessor {

    private final List<ReadableSpan> ended = new CopyOnWriteArrayList<>();

    /** Telemetry on, as an operator may have it; in other tests it is off. */
    public static final class TelemetryOn implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.otel.sdk.disabled", "false", "quarkus.otel.bsp.schedule.delay", "1h");
        }
    }

    /** Those that ended by now, oldest first. */
    public List<ReadableSpan> ended() {
        return List.copyOf(ended);
    }

    /** All that a span says: its name, attributes and events. */
    public static String text(ReadableSpan span) {
        StringBuilder text = new StringBuilder(span.getName());
        span.toSpanData().getAttributes().forEach((AttributeKey<?> key, Object value) -> text.append(' ').append(key.getKey()).append('=').append(value));
        span.toSpanData().getEvents().forEach(event -> text.append(' ').append(event.getName()).append(event.getAttributes()));
        return text.toString();
    }

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
