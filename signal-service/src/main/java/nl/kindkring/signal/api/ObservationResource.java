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
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Created;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.http.Nothing;
import nl.kindkring.platform.idempotency.Idempotent;
import nl.kindkring.signal.application.Observing;
import nl.kindkring.signal.domain.ObservationId;
import nl.kindkring.signal.domain.OrganisationId;
import nl.kindkring.signal.domain.PersonId;
import nl.kindkring.signal.domain.SignalId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Observation of a child, with the parents' consent at every step (N11, N14). Read it with the signal. */
@Path("/signals/{signalId}/observations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Observation", description = "Somebody comes and looks: with the parents' consent, never without.")
public class ObservationResource {

    private final Observing observing;

    ObservationResource(Observing observing) {
        this.observing = observing;
    }

    /** Plans an observation. */
    @POST
    @RolesAllowed({CARE_COORDINATOR, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER, TEACHER, CHILDCARE_WORKER})
    @Scope(OwnCentre.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "planObservation", summary = "Plan an observation",
            description = "After the talk with the parents (I7), with a permit OBSERVE for the observer (N11); else 403 with the reason.")
    @APIResponse(responseCode = "201", description = "Planned", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response plan(@PathParam("signalId") UUID signalId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
                         ObservationRequests.PlanRequest plan) {
        var planned = observing.plan(new SignalId(signalId), ifMatch, new PersonId(Objects.requireNonNull(plan.observerId())),
                Objects.requireNonNull(plan.plannedFor()));
        UUID id = planned.observation().value();
        return Response.created(URI.create("signals/" + signalId + "/observations/" + id))
                .tag(ETags.of(planned.version())).entity(new Created(id)).build();
    }

    /** Records that it took place. */
    @PUT
    @Path("/{observationId}/held")
    @RolesAllowed({CARE_COORDINATOR, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER})
    @Scope(OwnCentre.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "holdObservation", summary = "It took place", description = "The consent must still hold (N11).")
    @APIResponse(responseCode = "204", description = "Recorded")
    public Response hold(@PathParam("signalId") UUID signalId, @PathParam("observationId") UUID observationId,
                         @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, ObservationRequests.HoldRequest held) {
        return done(observing.hold(new SignalId(signalId), new ObservationId(observationId), ifMatch, Objects.requireNonNull(held.heldOn())));
    }

    /** Writes down what was seen. */
    @PUT
    @Path("/{observationId}/report")
    @RolesAllowed({CARE_COORDINATOR, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER})
    @Scope(OwnCentre.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "writeUpObservation", summary = "Write down what was seen",
            description = "Stored encrypted and never published. The consent must still hold (N11). The parents may ask to read it.")
    @APIResponse(responseCode = "204", description = "Written")
    public Response writeUp(@PathParam("signalId") UUID signalId, @PathParam("observationId") UUID observationId,
                            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, ObservationRequests.ReportRequest report) {
        return done(observing.writeUp(new SignalId(signalId), new ObservationId(observationId), ifMatch, Objects.requireNonNull(report.text())));
    }

    /** Records with whom it was talked over. */
    @POST
    @Path("/{observationId}/discussions")
    @RolesAllowed({CARE_COORDINATOR, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER, TEACHER, CHILDCARE_WORKER})
    @Scope(OwnCentre.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "discussObservation", summary = "Talk it over",
            description = "With staff, with parents and, where the parents agreed (JGZ_DOSSIER), with youth health care (N13, N14).")
    @APIResponse(responseCode = "204", description = "Recorded")
    public Response discuss(@PathParam("signalId") UUID signalId, @PathParam("observationId") UUID observationId,
                            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, ObservationRequests.DiscussRequest talk) {
        return done(observing.discuss(new SignalId(signalId), new ObservationId(observationId), ifMatch, Objects.requireNonNull(talk.with()),
                Objects.requireNonNull(talk.discussedOn()), Optional.ofNullable(talk.organisationId()).map(OrganisationId::new),
                Optional.ofNullable(talk.note())));
    }

    /** It will not take place. */
    @PUT
    @Path("/{observationId}/cancellation")
    @RolesAllowed({CARE_COORDINATOR, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER, TEACHER, CHILDCARE_WORKER})
    @Scope(OwnCentre.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "cancelObservation", summary = "It will not take place", description = "For example because the parents withdrew.")
    @APIResponse(responseCode = "204", description = "Cancelled")
    public Response cancel(@PathParam("signalId") UUID signalId, @PathParam("observationId") UUID observationId,
                           @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, Nothing nothing) {
        return done(observing.cancel(new SignalId(signalId), new ObservationId(observationId), ifMatch));
    }

    private static Response done(int version) {
        return Response.noContent().tag(ETags.of(version)).build();
    }
}
