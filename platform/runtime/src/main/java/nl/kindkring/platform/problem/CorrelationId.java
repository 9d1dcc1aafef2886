package nl.kindkring.platform.problem;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds everything that one request caused: the trace id of the span, else of the header {@code traceparent} (W3C Trace Context),
 * else a new one. Thirty-two hex digits.
 */
@RequestScoped
public class CorrelationId {

    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");

    private final String value;

    CorrelationId(CurrentVertxRequest request) {
        var context = request.getCurrent();
        this.value = context == null ? of(null) : ProblemAnswers.correlationId(context);
    }

    /** The id. */
    public String value() {
        return value;
    }

    /**
     * The id that belongs to a request outside a request context.
     *
     * @param traceparent the header, null when there is none
     */
    static String of(@Nullable String traceparent) {
        SpanContext span = Span.current().getSpanContext();
        if (span.isValid()) {
            return span.getTraceId();
        }
        Matcher header = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        return header.matches() ? header.group(1) : UUID.randomUUID().toString().replace("-", "");
    }
}
