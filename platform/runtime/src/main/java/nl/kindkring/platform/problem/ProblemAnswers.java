package nl.kindkring.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Answers a request with a problem, through Jakarta REST or directly on the connection where that layer is not reached. */
@Singleton
public class ProblemAnswers {

    private static final String CORRELATION = ProblemAnswers.class.getName();

    private final Problems problems;
    private final ObjectMapper mapper;

    ProblemAnswers(Problems problems, ObjectMapper mapper) {
        this.problems = problems;
        this.mapper = mapper;
    }

    /** The response of a resource. */
    public Response.ResponseBuilder response(ProblemException refusal, RoutingContext context) {
        Language language = language(context.request());
        return Response.status(refusal.status()).type(Problem.MEDIA_TYPE).entity(json(problems.of(refusal, language, correlationId(context))))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag()).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }

    /** Ends the exchange. */
    public void end(ProblemException refusal, RoutingContext context) {
        Language language = language(context.request());
        String body = json(problems.of(refusal, language, correlationId(context)));
        context.response().setStatusCode(refusal.status()).putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag()).putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).end(body);
    }

    /** The body, for a request so broken that it never got to a route. */
    public String body(ProblemException refusal) {
        return json(problems.of(refusal, Language.NL, CorrelationId.of(null)));
    }

    /** The same id for the whole exchange, also where there is no request context any more. */
    public static String correlationId(RoutingContext context) {
        String known = context.get(CORRELATION);
        if (known == null) {
            known = CorrelationId.of(context.request().getHeader("traceparent"));
            context.put(CORRELATION, known);
        }
        return known;
    }

    private static Language language(HttpServerRequest request) {
        return Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private String json(Problem problem) {
        try {
            return mapper.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem is always JSON", e);
        }
    }
}
