package nl.kindkring.reporting.dashboard;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Signing in and out. The identity provider does both: {@code begin} asks for somebody who is signed in (a permission in application.properties), so
 * whoever is not is sent there first; {@code end} is the logout address of the same tenant.
 */
@Path("/dashboard/session")
public class SessionResource {

    static final String DASHBOARD = "/v1/dashboard";
    static final String BEGIN = DASHBOARD + "/session/begin";
    /** A page of the dashboard and nothing else: an address from outside must lead nobody elsewhere. */
    private static final String OWN_PAGE = DASHBOARD + "(/[A-Za-z0-9-]+)*";

    private final DashboardConfig config;
    private final Caller caller;

    SessionResource(DashboardConfig config, Caller caller) {
        this.config = config;
        this.caller = caller;
    }

    /** Reached signed in; goes on to the page from which somebody came. {@code ui_locales} is for the identity provider, which keeps it (OpenID Connect Core, 3.1.2.1). */
    @GET
    @Path("/begin")
    @PermitAll
    @Scope(value = NoObjectScope.class, because = "it shows nothing")
    @Operation(hidden = true)
    public Response begin(@QueryParam("to") @DefaultValue(DASHBOARD) @Pattern(regexp = OWN_PAGE) String to,
            @QueryParam("ui_locales") @Pattern(regexp = DashboardResource.LANG) @Nullable String asked,
            @QueryParam("lang") @DefaultValue("nl") @Pattern(regexp = DashboardResource.LANG) String lang) {
        if (!config.signIn()) {
            throw new ProblemException(404, "not-found");
        }
        return PageAnswer.goOn(to + "?lang=" + lang);
    }

    /** Asking who it is ends the session of who has one; nobody gets further than the public pages. */
    @GET
    @Path("/end")
    @PermitAll
    @Scope(value = NoObjectScope.class, because = "it shows nothing")
    @Operation(hidden = true)
    public Response end(@QueryParam("lang") @Pattern(regexp = DashboardResource.LANG) @Nullable String lang) {
        caller.roles();
        return PageAnswer.goOn(DASHBOARD);
    }

    /** Reached signed out; what the identity provider says along is between it and Quarkus. */
    @GET
    @Path("/ended")
    @PermitAll
    @Scope(value = NoObjectScope.class, because = "it shows nothing")
    @Operation(hidden = true)
    public Response ended(@QueryParam("state") @Nullable String state) {
        return PageAnswer.goOn(DASHBOARD);
    }

    /** Reached when somebody did not sign in after all, with what the identity provider says about it (RFC 6749, 4.1.2.1); the public pages are open to them. */
    @GET
    @Path("/refused")
    @PermitAll
    @Scope(value = NoObjectScope.class, because = "it shows nothing")
    @Operation(hidden = true)
    public Response refused(@QueryParam("error") @Nullable String error, @QueryParam("error_description") @Nullable String description, @QueryParam("error_uri") @Nullable String uri,
            @QueryParam("state") @Nullable String state, @QueryParam("session_state") @Nullable String session, @QueryParam("iss") @Nullable String issuer,
            @QueryParam("to") @Nullable String to, @QueryParam("lang") @DefaultValue("nl") @Pattern(regexp = DashboardResource.LANG) String lang) {
        return PageAnswer.goOn(DASHBOARD + "?lang=" + lang);
    }
}
