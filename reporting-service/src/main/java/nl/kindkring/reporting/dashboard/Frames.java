package nl.kindkring.reporting.dashboard;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.problem.Language;
import nl.kindkring.reporting.publication.ChoosingPublicTables;
import nl.kindkring.reporting.structural.application.Reaches;

/** Makes the frame of a page: in which language it is asked for, and by whom. */
@ApplicationScoped
class Frames {

    private final CurrentVertxRequest current;
    private final Caller caller;
    private final DashboardConfig config;

    Frames(CurrentVertxRequest current, Caller caller, DashboardConfig config) {
        this.current = current;
        this.caller = caller;
        this.config = config;
    }

    /** The frame for whoever looks. */
    Frame ofReader() {
        return frame(menu());
    }

    /** A frame that asks nothing about who looks: for when just that failed. */
    Frame bare() {
        return frame(Frame.Menu.BARE);
    }

    /** Whether people can sign in here at all. */
    boolean offerSignIn() {
        return config.signIn();
    }

    private Frame frame(Frame.Menu menu) {
        Language language = Language.of(request().getHeader(HttpHeaders.ACCEPT_LANGUAGE)); // the chosen one, if any
        URI other = UriBuilder.fromUri(request().uri()).replaceQueryParam("lang", Frame.other(language).tag()).build();
        return new Frame(language, request().path(), other.getRawPath() + "?" + other.getRawQuery(), menu);
    }

    private Frame.Menu menu() {
        boolean known = !caller.roles().isEmpty();
        return new Frame.Menu(config.signIn() && !known, config.signIn() && known,
                Reaches.READERS.stream().anyMatch(caller::has), caller.has(ChoosingPublicTables.MUNICIPAL_ANALYST));
    }

    private HttpServerRequest request() {
        return current.getCurrent().request();
    }
}
