package nl.kindkring.reporting.dashboard;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import nl.kindkring.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Takes a form of the dashboard only from the dashboard, as the browser itself tells (W3C Fetch Metadata; OWASP, Cross-Site Request Forgery Prevention): a page
 * elsewhere could otherwise send it in the name of who is signed in here. A browser that tells nothing is refused.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class OwnForms implements ContainerRequestFilter {

    private static final String DASHBOARD = "/dashboard";
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().startsWith(DASHBOARD) && !READING.contains(request.getMethod())
                && !isOwn(request.getHeaderString("Sec-Fetch-Site"), request.getHeaderString("Origin"), request.getHeaderString(HttpHeaders.HOST))) {
            throw new ProblemException(403, "forbidden");
        }
    }

    static boolean isOwn(@Nullable String fetchSite, @Nullable String origin, @Nullable String host) {
        if (fetchSite != null) {
            return fetchSite.equals("same-origin");
        }
        return host != null && (("https://" + host).equals(origin) || ("http://" + host).equals(origin));
    }
}
