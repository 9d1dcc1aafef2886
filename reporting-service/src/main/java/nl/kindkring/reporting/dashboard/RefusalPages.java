package nl.kindkring.reporting.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;

/** What is refused on the dashboard is a page to read, with the words of the problem; and who must sign in first is led there. */
@Provider
public class RefusalPages implements ContainerResponseFilter {

    private static final String DASHBOARD = "/dashboard";
    /** What Quarkus calls its session cookies, however many parts one has. */
    private static final String SESSION = "q_session";
    private static final MediaType PROBLEM = MediaType.valueOf("application/problem+json");

    private final Frames frames;
    private final ObjectMapper mapper;

    RefusalPages(Frames frames, ObjectMapper mapper) {
        this.frames = frames;
        this.mapper = mapper;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!request.getUriInfo().getPath().startsWith(DASHBOARD) || !PROBLEM.equals(response.getMediaType()) || !(response.getEntity() instanceof String problem)) {
            return;
        }
        Frame frame = frames.bare();
        if (response.getStatus() == Response.Status.UNAUTHORIZED.getStatusCode() && frames.offerSignIn() && request.getMethod().equals(HttpMethod.GET)) {
            forgetSession(request, response);
            response.setEntity(null);
            response.setStatus(Response.Status.SEE_OTHER.getStatusCode());
            response.getHeaders().putSingle(HttpHeaders.LOCATION, UriBuilder.fromPath(SessionResource.BEGIN)
                    .queryParam("to", frame.path()).queryParam("lang", frame.lang()).queryParam("ui_locales", frame.lang()).build().toString());
        } else {
            response.setEntity(PageAnswer.text(frame, page(frame, problem)), null, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
            response.getHeaders().putSingle(PageAnswer.POLICY_HEADER, PageAnswer.POLICY);
            response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, frame.lang());
        }
    }

    /** A session that cannot be read, such as one of before the secret changed, would be refused again on the way to the identity provider, and so for ever. */
    private static void forgetSession(ContainerRequestContext request, ContainerResponseContext response) {
        request.getCookies().keySet().stream().filter(name -> name.startsWith(SESSION)).forEach(name -> response.getHeaders().add(HttpHeaders.SET_COOKIE,
                new NewCookie.Builder(name).path(SessionResource.DASHBOARD).maxAge(0).httpOnly(true).sameSite(NewCookie.SameSite.LAX).build()));
    }

    private TemplateInstance page(Frame frame, String problem) {
        try {
            JsonNode said = mapper.readTree(problem);
            return Pages.refusal(frame, said.path("title").asText(), said.path("detail").asText());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is always JSON", e);
        }
    }
}
