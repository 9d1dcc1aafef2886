package nl.kindkring.consent.api;

import static nl.kindkring.consent.api.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.kindkring.consent.application.RecordingAuthority;
import nl.kindkring.consent.application.Stamps;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.family.AuthorityHolder;
import nl.kindkring.consent.domain.family.HolderId;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.http.Created;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who decides for a child, as it changes. Every consent of the child is reconsidered at once. */
@Path("/children/{childId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Children")
public class AuthorityResource {

    private final RecordingAuthority recording;
    private final Stamps stamps;

    AuthorityResource(RecordingAuthority recording, Stamps stamps) {
        this.recording = recording;
        this.stamps = stamps;
    }

    /** The first day without authority, which may lie ahead. */
    record EndingRequest(@NotNull @Schema(examples = "2026-12-01") @Nullable LocalDate firstDayWithout) {}

    /** Whether a professional assessed that the child cannot judge its own interest. */
    record JudgementRequest(@NotNull @Nullable Boolean unable) {}

    /** The subject of the child's own tokens. */
    record AccountRequest(@NotNull @Size(min = 1, max = 128) @Schema(examples = "e1c2f1c4-08d7-4c0e-8f6f-5a6b7c8d9e0f") @Nullable String accountId) {}

    /** Somebody has or gets authority. */
    @POST
    @Path("/holders")
    @RolesAllowed({SUPPORT_COORDINATOR, YOUTH_NURSE, TEACHER, CHILDCARE_WORKER})
    @Scope(ChildLastAtOwnCentre.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "recordAuthority", summary = "Record that somebody decides for the child",
            description = "From that day nothing is permitted by consent until this person agreed too.")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response begins(@PathParam("childId") UUID childId, @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid HolderRequest request) {
        Metadata stamp = stamps.byCaller();
        AuthorityHolder holder = request.toHolder(DutchDay.of(stamp.occurredAt()));
        int version = recording.begins(new ChildId(childId), holder, seen -> ETags.requireMatch(ifMatch, seen), stamp);
        return Response.created(URI.create("children/" + childId)).tag(ETags.of(version))
                .entity(new Created(holder.id().value())).build();
    }

    /** Somebody's authority ends. */
    @POST
    @Path("/holders/{holderId}/endings")
    @RolesAllowed({SUPPORT_COORDINATOR, YOUTH_NURSE, TEACHER, CHILDCARE_WORKER})
    @Scope(ChildLastAtOwnCentre.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "endAuthority", summary = "Record that somebody's authority ends",
            description = "From that day this person keeps no right, and the permits end that rested on it.")
    @APIResponse(responseCode = "204", description = "Recorded; the ETag is the child's version")
    public Response ends(@PathParam("childId") UUID childId, @PathParam("holderId") UUID holderId,
            @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid EndingRequest request) {
        return changed(recording.ends(new ChildId(childId), new HolderId(holderId), Objects.requireNonNull(request.firstDayWithout()),
                seen -> ETags.requireMatch(ifMatch, seen), stamps.byCaller()));
    }

    /** Somebody who was recorded without a login has one now. */
    @POST
    @Path("/holders/{holderId}/accounts")
    @RolesAllowed({SUPPORT_COORDINATOR, YOUTH_NURSE, TEACHER, CHILDCARE_WORKER})
    @Scope(ChildLastAtOwnCentre.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "linkHolderAccount", summary = "Link the login of somebody who decides for the child",
            description = "A second parent who was invited and comes later: from then it sees the questions that wait for it, and answers. 409 for a holder with another login.")
    @APIResponse(responseCode = "204", description = "Linked; the ETag is the child's version")
    public Response linkedHolder(@PathParam("childId") UUID childId, @PathParam("holderId") UUID holderId,
            @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid AccountRequest request) {
        return changed(recording.linked(new ChildId(childId), new HolderId(holderId), new AccountId(Objects.requireNonNull(request.accountId())),
                seen -> ETags.requireMatch(ifMatch, seen), stamps.byCaller()));
    }

    /** A professional assessed the child's judgement. */
    @POST
    @Path("/judgements")
    @RolesAllowed({SUPPORT_COORDINATOR, YOUTH_NURSE})
    @Scope(ChildAtOwnCentre.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "assessJudgement", summary = "Record whether the child can judge its own interest",
            description = "From twelve, a child that cannot is represented (Jeugdwet 7.3.15, second paragraph).")
    @APIResponse(responseCode = "204", description = "Recorded; the ETag is the child's version")
    public Response assessed(@PathParam("childId") UUID childId, @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid JudgementRequest request) {
        return changed(recording.assessed(new ChildId(childId), Objects.requireNonNull(request.unable()),
                seen -> ETags.requireMatch(ifMatch, seen), stamps.byCaller()));
    }

    /** The child gets a login, so that it can answer for itself. */
    @POST
    @Path("/accounts")
    @RolesAllowed({SUPPORT_COORDINATOR, YOUTH_NURSE, TEACHER, CHILDCARE_WORKER})
    @Scope(ChildAtOwnCentre.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "linkAccount", summary = "Link the child's own login",
            description = "From twelve the child answers for itself with it.")
    @APIResponse(responseCode = "204", description = "Linked; the ETag is the child's version")
    public Response linked(@PathParam("childId") UUID childId, @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AccountRequest request) {
        return changed(recording.linked(new ChildId(childId), new AccountId(Objects.requireNonNull(request.accountId())),
                seen -> ETags.requireMatch(ifMatch, seen), stamps.byCaller()));
    }

    private static Response changed(int version) {
        return Response.noContent().tag(ETags.of(version)).build();
    }
}
