package nl.kindkring.consent.api;

import static nl.kindkring.consent.api.Roles.*;

import io.quarkus.oidc.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.kindkring.platform.access.Assurance;
import nl.kindkring.platform.access.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The file, for who asked for access and got it: for machines, and to read (N19). */
@Path("/my/requests/{requestId}")
@Tag(name = "Regie")
public class ExportResource {

    private final FileExport export;
    private final ReadableExport readable;

    ExportResource(FileExport export, ReadableExport readable) {
        this.export = export;
        this.readable = readable;
    }

    /** For machines. */
    @GET
    @Path("/export")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({PARENT, YOUTH})
    @Scope(GrantedAccess.class)
    @AuthenticationContext(Assurance.SUBSTANTIAL)
    @Operation(operationId = "exportFile", summary = "The whole file, machine-readable",
            description = "What this service holds about the child, after a granted request for access; that it was fetched is in the log first. Format urn:kindkring:file-export:1.")
    public ExportResponse machineReadable(@PathParam("requestId") UUID requestId, @HeaderParam("Accept-Language") @Nullable String language) {
        return export.of(requestId, language);
    }

    /** To read. */
    @GET
    @Path("/readable-export")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({PARENT, YOUTH})
    @Scope(GrantedAccess.class)
    @AuthenticationContext(Assurance.SUBSTANTIAL)
    @Operation(operationId = "readFile", summary = "The whole file, to read",
            description = "The same as an accessible web page in Dutch or English (WCAG 2.2; N19), to keep or to print.")
    @APIResponse(responseCode = "200", description = "The page", content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public Response readable(@PathParam("requestId") UUID requestId, @HeaderParam("Accept-Language") @Nullable String language) {
        ExportResponse content = export.of(requestId, language);
        return Response.ok(readable.page(content)).type("text/html;charset=UTF-8").header("Content-Language", content.language()).build();
    }
}
