package nl.kindkring.platform.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.problem.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Where somebody starts who only knows the base address. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class Landing {

    private final String service;

    Landing(@ConfigProperty(name = "quarkus.application.name") String service) {
        this.service = service;
    }

    /**
     * What is behind the base address.
     *
     * @param service name of the service
     * @param links   where to go on
     */
    public record Start(String service, List<Link> links) {}

    /**
     * A way on.
     *
     * @param href  path on this host
     * @param title what is there, in the language that was asked for
     */
    public record Link(String href, String title) {}

    /** Links to what anybody may read. */
    @GET
    @PermitAll
    @Scope(value = NoObjectScope.class, because = "names public documents only")
    @Operation(operationId = "getStart", summary = "Where to start", description = "Links to what anybody may read (nl, en).")
    public Response start(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        Language language = Language.of(acceptLanguage);
        Map<String, String> titles = language == Language.NL
                ? Map.of("openapi", "Beschrijving van deze API (OpenAPI 3.0)", "codes", "Codelijsten")
                : Map.of("openapi", "Description of this API (OpenAPI 3.0)", "codes", "Code lists");
        Start start = new Start(service, List.of(new Link("/v1/openapi.json", titles.get("openapi")), new Link("/v1/code-lists", titles.get("codes"))));
        return Response.ok(start).header(HttpHeaders.CONTENT_LANGUAGE, language.tag()).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).build();
    }
}
