package nl.kindkring.platform.http;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import nl.kindkring.platform.crypto.SubjectErased;
import nl.kindkring.platform.eventstore.ConcurrencyConflict;
import nl.kindkring.platform.problem.InvalidInput;
import nl.kindkring.platform.problem.ProblemAnswers;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.platform.problem.TryLater;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns what is thrown in a resource into a problem. Every exception mapper of the system is here; public because generated code calls it. */
@Singleton
public class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class);

    private static final Map<Integer, String> CODES = Map.of(400, "malformed-request", 401, "unauthenticated", 403, "forbidden", 404, "not-found",
            405, "method-not-allowed", 406, "not-acceptable", 413, "body-too-large", 415, "unsupported-media-type", 429, "too-many-requests",
            503, "unavailable");

    /** Under which Quarkus says what {@code @AuthenticationContext} asked for. */
    private static final String ACR_VALUES = "acr_values";

    private final ProblemAnswers answers;
    private final Routes routes;
    private final HttpConfig config;

    Refusals(ProblemAnswers answers, Routes routes, HttpConfig config) {
        this.answers = answers;
        this.routes = routes;
        this.config = config;
    }

    @ServerExceptionMapper
    Response refused(ProblemException refusal, RoutingContext context) {
        Response.ResponseBuilder response = answers.response(refusal, context);
        if (refusal instanceof TryLater later) {
            response.header(HttpHeaders.RETRY_AFTER, later.retryAfter().toSeconds());
        }
        if (refusal.status() == 413) {
            // the rest of the body is not read, so the connection cannot carry another request
            response.header("Connection", "close");
        }
        return response.build();
    }

    /**
     * No or no valid token: expired, for another audience, unsigned; or one that says too little about how its owner signed in.
     * RFC 6750, 3 and RFC 9470, 3 say what {@code WWW-Authenticate} holds.
     */
    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    Response unauthenticated(SecurityException refusal, RoutingContext context) {
        if (refusal instanceof AuthenticationFailedException failed && failed.getAttribute(ACR_VALUES) instanceof String needed) {
            return answers.response(new ProblemException(401, "step-up-needed"), context)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_user_authentication\", acr_values=\"" + needed + "\"").build();
        }
        boolean sent = context.request().getHeader(HttpHeaders.AUTHORIZATION) != null;
        return answers.response(new ProblemException(401, "unauthenticated"), context)
                .header(HttpHeaders.WWW_AUTHENTICATE, sent ? "Bearer error=\"invalid_token\"" : "Bearer").build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refusal, RoutingContext context) {
        return refused(new ProblemException(403, "forbidden"), context);
    }

    /** Two changed the same stream. Not repeated here: the second may not want its change any more once it sees the first one's. */
    @ServerExceptionMapper
    Response conflict(ConcurrencyConflict conflict, RoutingContext context) {
        return refused(new ProblemException(409, "concurrent-change"), context);
    }

    /** Gone, not unknown: whoever gets this far was allowed to see it, and should delete copies. */
    @ServerExceptionMapper
    Response erased(SubjectErased erased, RoutingContext context) {
        return refused(new ProblemException(410, "subject-erased"), context);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException violations, RoutingContext context) {
        return Violations.ofParameters(violations.getConstraintViolations())
                .map(fields -> refused(new InvalidInput(fields), context)).orElseGet(() -> failed(violations, context));
    }

    /** What Jakarta REST itself refuses; 405 names the methods that are there. */
    @ServerExceptionMapper
    Response refused(WebApplicationException refusal, RoutingContext context) {
        if (refusal.getCause() instanceof ProblemException cause) {
            return refused(cause, context);
        }
        int status = refusal.getResponse().getStatus();
        if (status >= 500 && status != 503) {
            return failed(refusal, context);
        }
        if (refusal instanceof NotFoundException && refusal.getCause() != null) {
            // a query or path parameter that could not be converted
            return refused(new ProblemException(400, "malformed-request"), context);
        }
        if (status < 400) {
            return refusal.getResponse();
        }
        Response.ResponseBuilder response = answers.response(
                new ProblemException(status, CODES.getOrDefault(status, "refused"), config.maxBody()), context);
        return (status == 405 ? response.header(HttpHeaders.ALLOW, routes.allowed(path(context))) : response).build();
    }

    private static String path(RoutingContext context) {
        String path = context.normalizedPath().substring(HttpEdge.API.length());
        return path.isEmpty() ? "/" : path;
    }

    /** Anything else is a fault of ours: logged with the id that the client gets, without the request's content. */
    @ServerExceptionMapper
    Response failed(Throwable fault, RoutingContext context) {
        LOG.errorf(fault, "Request %s failed: %s", ProblemAnswers.correlationId(context), context.request().method());
        return refused(new ProblemException(500, "internal-error"), context);
    }
}
