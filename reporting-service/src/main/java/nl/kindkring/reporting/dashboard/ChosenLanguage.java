package nl.kindkring.reporting.dashboard;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Stream;
import nl.kindkring.platform.problem.Language;

/** On the dashboard the language that somebody chose goes before the one that the browser prefers, also for what is refused. */
@Provider
@PreMatching
public class ChosenLanguage implements ContainerRequestFilter {

    private final CurrentVertxRequest current;

    ChosenLanguage(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        HttpServerRequest sent = current.getCurrent().request();
        if (request.getUriInfo().getPath().startsWith("/dashboard")) {
            Stream.of(Language.values()).map(Language::tag).filter(tag -> tag.equals(sent.getParam("lang"))).forEach(tag -> sent.headers().set(HttpHeaders.ACCEPT_LANGUAGE, tag));
        }
    }
}
