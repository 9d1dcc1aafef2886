package nl.kindkring.signal.absence.api;

import static java.util.Objects.requireNonNull;
import static nl.kindkring.signal.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Created;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.http.Nothing;
import nl.kindkring.platform.idempotency.Idempotent;
import nl.kindkring.signal.absence.application.KeepingAbsence;
import nl.kindkring.signal.absence.domain.AbsenceCommand.*;
import nl.kindkring.signal.absence.domain.AbsenceFile.Known;
import nl.kindkring.signal.absence.domain.AbsenceId;
import nl.kindkring.signal.absence.domain.ActionId;
import nl.kindkring.signal.absence.domain.Hours;
import nl.kindkring.signal.absence.domain.RegistrationId;
import nl.kindkring.signal.absence.persistence.ActionWords;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a school records in a file of absence. Each answer carries the new version as ETag; If-Match guards it. */
@Path("/absences/{absenceId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Absence")
public class AbsenceFollowUpResource {

    private final KeepingAbsence keeping;
    private final ActionWords words;

    AbsenceFollowUpResource(KeepingAbsence keeping, ActionWords words) {
        this.keeping = keeping;
        this.words = words;
    }

    /** Register absence. */
    @POST
    @Path("/registrations")
    @RolesAllowed({TEACHER, SUPPORT_COORDINATOR})
    @Scope(OwnSchoolFile.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "registerAbsence", summary = "Register absence", description = "On a school day, at most 24 hours. Sixteen unlawful hours within four consecutive school weeks alert the municipality (I20).")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response register(@PathParam("absenceId") UUID absenceId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, RegistrationRequest request) {
        UUID id = UUID.randomUUID();
        int version = keeping.followUp(new AbsenceId(absenceId), ifMatch, _ -> new Register(new RegistrationId(id), requireNonNull(request.day()),
                Hours.of(requireNonNull(request.hours())), requireNonNull(request.kind())));
        return Response.created(URI.create("absences/" + absenceId)).tag(ETags.of(version)).entity(new Created(id)).build();
    }

    /** Take a registration back. */
    @POST
    @Path("/withdrawals")
    @RolesAllowed({TEACHER, SUPPORT_COORDINATOR})
    @Scope(OwnSchoolFile.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "withdrawAbsence", summary = "Take a registration back", description = "An alert that should not have been ends by it.")
    @APIResponse(responseCode = "204", description = "Recorded")
    public Response withdraw(@PathParam("absenceId") UUID absenceId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, WithdrawalRequest request) {
        return done(absenceId, ifMatch, _ -> new WithdrawRegistration(new RegistrationId(requireNonNull(request.registrationId()))));
    }

    /** The child stays away altogether. */
    @POST
    @Path("/stays")
    @RolesAllowed({TEACHER, SUPPORT_COORDINATOR})
    @Scope(OwnSchoolFile.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "recordStayingAway", summary = "The child stays away altogether", description = "Unlawfully, since that day. After four school weeks it is a relative long-term absentee (I21).")
    @APIResponse(responseCode = "204", description = "Recorded")
    public Response stay(@PathParam("absenceId") UUID absenceId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, SinceRequest request) {
        return done(absenceId, ifMatch, _ -> new StayAway(requireNonNull(request.since())));
    }

    /** The child did not stay away. */
    @POST
    @Path("/stay-withdrawals")
    @RolesAllowed({TEACHER, SUPPORT_COORDINATOR})
    @Scope(OwnSchoolFile.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "withdrawStayingAway", summary = "The child did not stay away", description = "Takes back what was recorded, with the alert that came of it.")
    @APIResponse(responseCode = "204", description = "Recorded")
    public Response withdrawStay(@PathParam("absenceId") UUID absenceId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, Nothing request) {
        return done(absenceId, ifMatch, _ -> new WithdrawStay());
    }

    /** The child is back at school. */
    @POST
    @Path("/returns")
    @RolesAllowed({TEACHER, SUPPORT_COORDINATOR})
    @Scope(OwnSchoolFile.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "recordReturn", summary = "The child is back at school", description = "Ends the alerts of its absence; what was before no longer counts (I23).")
    @APIResponse(responseCode = "204", description = "Recorded")
    public Response returned(@PathParam("absenceId") UUID absenceId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, OnRequest request) {
        return done(absenceId, ifMatch, _ -> new Return(requireNonNull(request.on())));
    }

    /** The child is enrolled nowhere. */
    @POST
    @Path("/non-enrolments")
    @RolesAllowed({TEACHER, SUPPORT_COORDINATOR})
    @Scope(OwnSchoolFile.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "recordNonEnrolment", summary = "The child is enrolled nowhere", description = "Since that day an absolute long-term absentee (I21).")
    @APIResponse(responseCode = "204", description = "Recorded")
    public Response leave(@PathParam("absenceId") UUID absenceId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, SinceRequest request) {
        return done(absenceId, ifMatch, _ -> new LeaveEnrolment(requireNonNull(request.since())));
    }

    /** The child is enrolled again. */
    @POST
    @Path("/enrolments")
    @RolesAllowed({TEACHER, SUPPORT_COORDINATOR})
    @Scope(OwnSchoolFile.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "recordEnrolment", summary = "The child is enrolled again", description = "Ends the alert.")
    @APIResponse(responseCode = "204", description = "Recorded")
    public Response enrol(@PathParam("absenceId") UUID absenceId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, OnRequest request) {
        return done(absenceId, ifMatch, _ -> new Enrol(requireNonNull(request.on())));
    }

    /** An exemption was granted. */
    @POST
    @Path("/exemptions")
    @RolesAllowed({TEACHER, SUPPORT_COORDINATOR})
    @Scope(OwnSchoolFile.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "recordExemption", summary = "An exemption was granted", description = "Leerplichtwet 1969, article 5 or 15: counted apart (I22).")
    @APIResponse(responseCode = "204", description = "Recorded")
    public Response exempt(@PathParam("absenceId") UUID absenceId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, ExemptionRequest request) {
        return done(absenceId, ifMatch, _ -> new Exempt(requireNonNull(request.article()), requireNonNull(request.from()),
                Optional.ofNullable(request.until())));
    }

    /** Agree on an action towards school. */
    @POST
    @Path("/actions")
    @RolesAllowed({TEACHER, SUPPORT_COORDINATOR})
    @Scope(OwnSchoolFile.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "agreeReturnAction", summary = "Agree on an action towards school", description = "Who does what, by when (I23).")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response agree(@PathParam("absenceId") UUID absenceId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, ActionRequest request) {
        UUID id = UUID.randomUUID();
        int version = keeping.followUp(new AbsenceId(absenceId), ifMatch, file -> new AgreeAction(new ActionId(id), requireNonNull(request.who()),
                words.seal(file.opened().child(), requireNonNull(request.what())), requireNonNull(request.dueOn())));
        return Response.created(URI.create("absences/" + absenceId)).tag(ETags.of(version)).entity(new Created(id)).build();
    }

    /** An action was done. */
    @POST
    @Path("/action-completions")
    @RolesAllowed({TEACHER, SUPPORT_COORDINATOR})
    @Scope(OwnSchoolFile.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "finishReturnAction", summary = "An action was done", description = "On which day.")
    @APIResponse(responseCode = "204", description = "Recorded")
    public Response finish(@PathParam("absenceId") UUID absenceId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, ActionDoneRequest request) {
        return done(absenceId, ifMatch, _ -> new FinishAction(new ActionId(requireNonNull(request.actionId())), requireNonNull(request.on())));
    }

    private Response done(UUID absenceId, @Nullable String ifMatch, Function<Known, FollowUp> command) {
        return Response.noContent().tag(ETags.of(keeping.followUp(new AbsenceId(absenceId), ifMatch, command))).build();
    }
}
