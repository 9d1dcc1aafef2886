package nl.kindkring.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import nl.kindkring.platform.problem.ProblemAnswers;
import nl.kindkring.platform.problem.ProblemException;

/**
 * What must hold for each exchange, also where no resource is reached: no trailing slash, no oversized body, a problem for each refusal,
 * and a public OpenAPI document. The headers of all responses are configuration ({@code quarkus.http.header}).
 */
@Singleton
class HttpEdge {

    /** Before CORS (300), authentication (200) and authorisation (100), see {@code io.quarkus.vertx.http.deployment.FilterBuildItem}. */
    private static final int BEFORE_ALL = 1000;

    /** After everything that Quarkus routes, before its own page for unknown addresses. */
    private static final int AFTER_ALL = Integer.MAX_VALUE - 1;

    /** The base path, {@code quarkus.rest.path}: NLGov {@code /core/uri-version}. */
    static final String API = "/v1";

    private final HttpConfig config;
    private final ProblemAnswers answers;
    private final BodyHandler body = BodyHandler.create(false);

    HttpEdge(HttpConfig config, ProblemAnswers answers) {
        this.config = config;
        this.answers = answers;
    }

    void register(@Observes Filters filters) {
        filters.register(this::arrive, BEFORE_ALL);
    }

    void register(@Observes Router router) {
        router.route().order(AFTER_ALL).handler(context -> answers.end(new ProblemException(404, "not-found"), context));
        router.errorHandler(400, context -> answers.end(new ProblemException(400, "malformed-request"), context));
        router.errorHandler(413, context -> answers.end(tooLarge(), context));
        router.errorHandler(414, context -> answers.end(new ProblemException(414, "uri-too-long"), context));
    }

    private void arrive(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = request.path();
        if (path.startsWith(API) && path.endsWith("/")) {
            // NLGov /core/no-trailing-slash: 404, not a redirect; Jakarta REST would match it
            answers.end(new ProblemException(404, "not-found"), context);
        } else if (declaredLength(request) > config.maxBody()) {
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            answers.end(tooLarge(), context);
        } else {
            if (path.startsWith(API + "/openapi")) {
                open(context);
            }
            if (isReadAhead(request)) {
                request.resume(); // Quarkus hands requests over paused
                body.handle(context);
            } else {
                context.next();
            }
        }
    }

    /**
     * A declared, small JSON body is taken in on the event loop before a worker thread is asked for: a client that sends it slowly then holds no
     * thread, and thread and event loop do not wait for each other over each buffer (decision 025).
     * Not over HTTP/2: Quarkus pauses each request again later, and Vert.x refuses that for an HTTP/2 request that has been read.
     */
    private static boolean isReadAhead(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return request.version() != HttpVersion.HTTP_2 && declaredLength(request) > 0 && type != null && type.startsWith("application/json") && !request.headers().contains(HttpHeaders.EXPECT);
    }

    /** NLGov {@code /core/publish-openapi}: any website may read the document, whatever the allow-list says of the rest. */
    private static void open(RoutingContext context) {
        context.request().headers().remove(HttpHeaders.ORIGIN);
        context.response().putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    }

    private ProblemException tooLarge() {
        return new ProblemException(413, "body-too-large", config.maxBody());
    }

    private static long declaredLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null || !length.matches("\\d{1,18}") ? 0 : Long.parseLong(length);
    }
}
