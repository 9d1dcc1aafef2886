package nl.kindkring.consent.api;

import static nl.kindkring.consent.api.Roles.*;

import io.quarkus.oidc.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import nl.kindkring.consent.application.ErasingAChild;
import nl.kindkring.consent.application.ObjectingToStatistics;
import nl.kindkring.consent.application.Stamps;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.platform.access.Assurance;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.http.Nothing;
import nl.kindkring.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a family may require of its file. */
@Path("/children/{childId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Regie", description = "Parents and child in charge of their own file (J2).")
public class FileResource {

    private final ObjectingToStatistics objecting;
    private final ErasingAChild erasing;
    private final Stamps stamps;

    FileResource(ObjectingToStatistics objecting, ErasingAChild erasing, Stamps stamps) {
        this.objecting = objecting;
        this.erasing = erasing;
        this.stamps = stamps;
    }

    /** True objects, false takes the objection back. */
    record ObjectionRequest(@NotNull @Nullable Boolean objected) {}

    /** Objects to use for figures. */
    @POST
    @Path("/objections")
    @RolesAllowed({PARENT, YOUTH})
    @Scope(OwnChild.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "objectToStatistics", summary = "Object to use for figures",
            description = "Honoured in every figure released from then on (Jeugdwet 7.3.12). What was released before cannot be recalled.")
    @APIResponse(responseCode = "204", description = "Recorded; the ETag is the child's version")
    public Response object(@PathParam("childId") UUID childId, @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ObjectionRequest request) {
        int version = objecting.object(new ChildId(childId), Objects.requireNonNull(request.objected()),
                seen -> ETags.requireMatch(ifMatch, seen), stamps.byCaller());
        return Response.noContent().tag(ETags.of(version)).build();
    }

    /** Erases. */
    @POST
    @Path("/erasures")
    @RolesAllowed(PRIVACY_OFFICER)
    @AuthenticationContext(Assurance.SUBSTANTIAL)
    @Scope(KnownChild.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "eraseChild", summary = "Erase a child",
            description = "Destroys the child's key: personal data become unreadable in every service, replay and backup, and every permit ends. Cannot be undone.")
    @APIResponse(responseCode = "204", description = "Erased")
    public Response erase(@PathParam("childId") UUID childId, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid Nothing request) {
        int version = erasing.erase(new ChildId(childId), seen -> ETags.requireMatch(ifMatch, seen), stamps.byCaller());
        return Response.noContent().tag(ETags.of(version)).build();
    }
}
