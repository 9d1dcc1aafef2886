package nl.kindkring.signal.api.family;

import static nl.kindkring.signal.Roles.*;

import io.quarkus.oidc.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.kindkring.platform.access.Assurance;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.copy.FileCopy;
import nl.kindkring.platform.copy.ReadableCopies;
import nl.kindkring.platform.problem.Language;
import nl.kindkring.signal.application.family.CopyingOwnFile;
import nl.kindkring.signal.domain.ChildId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is held here about the own child, for who asked for access and got it: for machines, and to read (J2, N19; GDPR 15). */
@Path("/my/children/{childId}")
@Tag(name = "My child")
public class OwnExportResource {

    private final CopyingOwnFile copying;
    private final ReadableCopies readable;

    OwnExportResource(CopyingOwnFile copying, ReadableCopies readable) {
        this.copying = copying;
        this.readable = readable;
    }

    /** For machines. */
    @GET
    @Path("/export")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({PARENT, YOUTH})
    @Scope(OwnChild.class)
    @AuthenticationContext(Assurance.SUBSTANTIAL)
    @Operation(operationId = "exportOwnFile", summary = "All that is held here about my child, machine-readable",
            description = "After a granted request for access at consent-service (403 before): signals with the working notes, reports, advice and answers, and files of "
                    + "absence. That it was fetched is in the log first. Never safety at home, the reporting code, an alias, nor what another of the family wrote. "
                    + "Format urn:kindkring:file-export-part:1.")
    public FileCopy machineReadable(@PathParam("childId") UUID childId, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return copying.of(new ChildId(childId), Language.of(language));
    }

    /** To read. */
    @GET
    @Path("/readable-export")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({PARENT, YOUTH})
    @Scope(OwnChild.class)
    @AuthenticationContext(Assurance.SUBSTANTIAL)
    @Operation(operationId = "readOwnFile", summary = "All that is held here about my child, to read",
            description = "The same as an accessible web page in Dutch or English (WCAG 2.2; N19), to keep or to print.")
    @APIResponse(responseCode = "200", description = "The page", content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public Response readable(@PathParam("childId") UUID childId, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        FileCopy copy = copying.of(new ChildId(childId), Language.of(language));
        return Response.ok(readable.page(copy)).type("text/html;charset=UTF-8").header(HttpHeaders.CONTENT_LANGUAGE, copy.language()).build();
    }
}
