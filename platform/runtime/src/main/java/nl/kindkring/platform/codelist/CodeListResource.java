package nl.kindkring.platform.codelist;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Page;
import nl.kindkring.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The code lists, for everybody; they may be kept an hour and then asked for again with {@code If-None-Match}. */
@Path("/code-lists")
@Produces(MediaType.APPLICATION_JSON)
public class CodeListResource {

    private static final String BECAUSE = "code lists are public";

    private final CodeLists lists;
    private final CodeListNames names;

    CodeListResource(CodeLists lists, CodeListNames names) {
        this.lists = lists;
        this.names = names;
    }

    /**
     * A list without its codes.
     *
     * @param name    last segment of its address
     * @param version of the list
     * @param source  where it comes from
     */
    public record Summary(String name, String version, String source) {}

    /** The lists that this service uses. */
    @GET
    @PermitAll
    @Scope(value = NoObjectScope.class, because = BECAUSE)
    @Operation(operationId = "listCodeLists", summary = "Code lists", description = "The code lists of this service.")
    public Page<Summary> list() {
        List<Summary> all = names.names().orElse(List.of()).stream().map(lists::get)
                .map(list -> new Summary(list.name(), list.version(), list.source())).toList();
        return new Page<>(all, null);
    }

    /** One list with its codes, labels in Dutch and English. */
    @GET
    @Path("/{name}")
    @PermitAll
    @Scope(value = NoObjectScope.class, because = BECAUSE)
    @Operation(operationId = "getCodeList", summary = "One code list", description = "Codes with Dutch and English labels.")
    @APIResponse(responseCode = "200", description = "The list", content = @Content(schema = @Schema(implementation = CodeList.class)))
    public Response get(@PathParam("name") String name, @Context Request request) {
        CodeList list = lists.find(name).orElseThrow(() -> new ProblemException(404, "not-found"));
        EntityTag tag = new EntityTag(list.version());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        CacheControl anHour = new CacheControl();
        anHour.setMaxAge(3600);
        return (unchanged == null ? Response.ok(list) : unchanged).tag(tag).cacheControl(anHour).build();
    }
}
