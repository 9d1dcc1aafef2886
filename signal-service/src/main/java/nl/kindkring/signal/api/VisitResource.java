package nl.kindkring.signal.api;

import static nl.kindkring.signal.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Created;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.http.Nothing;
import nl.kindkring.platform.idempotency.Idempotent;
import nl.kindkring.signal.application.visit.Visiting;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.domain.visit.VisitId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Visits of a care coordinator to a centre, once or twice a year (N8). */
@Path("/visits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Visits", description = "The care coordinator comes to the centre, to talk over its questions.")
public class VisitResource {

    private final Visiting visiting;
    private final CentreAccess centres;

    VisitResource(Visiting visiting, CentreAccess centres) {
        this.visiting = visiting;
        this.centres = centres;
    }

    /** Plans a visit of the caller to a centre that the caller serves; 404 for any other. */
    @POST
    @RolesAllowed(CARE_COORDINATOR)
    @Scope(value = NoObjectScope.class, because = "the centre is in the body and is checked before anything is stored")
    @Idempotent
    @Transactional
    @Operation(operationId = "planVisit", summary = "Plan a visit", description = "Once or twice a year at each centre (N8).")
    @APIResponse(responseCode = "201", description = "Planned", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response plan(VisitRequests.PlanRequest plan) {
        UUID centre = Objects.requireNonNull(plan.centreId());
        centres.require(centre, "POST /visits");
        UUID id = visiting.plan(new CentreId(centre), Objects.requireNonNull(plan.plannedFor())).value();
        return Response.created(URI.create("visits/" + id)).tag(ETags.of(1)).entity(new Created(id)).build();
    }

    /** Puts a question on the agenda. */
    @POST
    @Path("/{visitId}/agenda")
    @RolesAllowed({CARE_COORDINATOR, TEACHER, CHILDCARE_WORKER, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER})
    @Scope(OwnVisit.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "addToAgenda", summary = "Put a question on the agenda",
            description = "Children under their alias (N9); a child by its id only where the parents named it to this coordinator (IDENTIFY).")
    @APIResponse(responseCode = "204", description = "Added")
    public Response add(@PathParam("visitId") UUID visitId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
                        VisitRequests.ItemRequest item) {
        return done(visiting.addToAgenda(new VisitId(visitId), ifMatch, new SignalId(Objects.requireNonNull(item.signalId()))));
    }

    /** Records that it took place. */
    @PUT
    @Path("/{visitId}/held")
    @RolesAllowed(CARE_COORDINATOR)
    @Scope(MyVisit.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "holdVisit", summary = "It took place", description = "Others hear that it was, and how many questions were talked over.")
    @APIResponse(responseCode = "204", description = "Recorded")
    public Response hold(@PathParam("visitId") UUID visitId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
                         VisitRequests.HoldRequest held) {
        return done(visiting.hold(new VisitId(visitId), ifMatch, Objects.requireNonNull(held.heldOn()),
                Objects.requireNonNull(held.discussed()).stream().map(SignalId::new).toList()));
    }

    /** It will not take place. */
    @PUT
    @Path("/{visitId}/cancellation")
    @RolesAllowed(CARE_COORDINATOR)
    @Scope(MyVisit.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "cancelVisit", summary = "It will not take place", description = "Plan another one: every centre is visited each year (N8).")
    @APIResponse(responseCode = "204", description = "Cancelled")
    public Response cancel(@PathParam("visitId") UUID visitId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, Nothing nothing) {
        return done(visiting.cancel(new VisitId(visitId), ifMatch));
    }

    private static Response done(int version) {
        return Response.noContent().tag(ETags.of(version)).build();
    }
}
