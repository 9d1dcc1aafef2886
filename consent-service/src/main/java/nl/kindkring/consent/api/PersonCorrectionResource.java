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
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.kindkring.consent.application.CorrectingPeople;
import nl.kindkring.consent.application.Stamps;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.child.AuthorityCheck;
import nl.kindkring.consent.domain.child.AuthoritySource;
import nl.kindkring.consent.domain.child.ChildCommand;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.child.CorrectionReason;
import nl.kindkring.consent.domain.child.ParentId;
import nl.kindkring.consent.domain.child.PersonDetails;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.family.AuthorityBasis;
import nl.kindkring.consent.domain.family.HolderId;
import nl.kindkring.consent.domain.family.Relation;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who is around a child, made right. Every consent of the child is reconsidered at once, and what somebody else said counts no longer. */
@Path("/children/{childId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Children")
public class PersonCorrectionResource {

    private final CorrectingPeople correcting;
    private final Caller caller;
    private final Stamps stamps;

    PersonCorrectionResource(CorrectingPeople correcting, Caller caller, Stamps stamps) {
        this.correcting = correcting;
        this.caller = caller;
        this.stamps = stamps;
    }

    /**
     * How a holder should have been recorded; absent stays as it is.
     *
     * @param reason    code list {@code correction-reason}: whether the same person stood there, and what can be put right
     * @param accountId with WRONG_LOGIN and WRONG_PERSON the right login; absent is none
     * @param source    in what the caller checked it; code list {@code authority-source}
     * @param checkedOn on which day
     */
    record HolderCorrectionRequest(@NotNull @Schema(examples = "WRONG_LOGIN") @Nullable CorrectionReason reason,
            @Size(min = 1, max = 200) @Schema(examples = "Youssef Bakker") @Nullable String name,
            @Size(min = 1, max = 128) @Schema(examples = "5d0a6c1e-7f0e-4c55-9a3e-0d6b1c9f2a11") @Nullable String accountId,
            @Schema(examples = "FATHER") @Nullable Relation relation, @Schema(examples = "AUTHORITY_REGISTER") @Nullable AuthorityBasis authorityBasis,
            @Schema(examples = "2026-09-01") @Nullable LocalDate heldFrom,
            @NotNull @Schema(examples = "AUTHORITY_REGISTER") @Nullable AuthoritySource source,
            @NotNull @Schema(examples = "2026-11-02") @Nullable LocalDate checkedOn) {

        PersonDetails details() {
            return new PersonDetails(name, accountId == null ? null : new AccountId(accountId), relation, authorityBasis, heldFrom);
        }

        /** Without anything personal: this may end up in a log. */
        @Override
        public String toString() {
            return "HolderCorrectionRequest[…]";
        }
    }

    /** How a parent without authority should have been recorded; the same, without what only a holder has. */
    record ParentCorrectionRequest(@NotNull @Schema(examples = "WRONG_DETAILS") @Nullable CorrectionReason reason,
            @Size(min = 1, max = 200) @Schema(examples = "Youssef Bakker") @Nullable String name,
            @Size(min = 1, max = 128) @Schema(examples = "5d0a6c1e-7f0e-4c55-9a3e-0d6b1c9f2a11") @Nullable String accountId,
            @Schema(examples = "FATHER") @Nullable Relation relation,
            @NotNull @Schema(examples = "PERSONAL_RECORDS") @Nullable AuthoritySource source,
            @NotNull @Schema(examples = "2026-11-02") @Nullable LocalDate checkedOn) {

        PersonDetails details() {
            return new PersonDetails(name, accountId == null ? null : new AccountId(accountId), relation, null, null);
        }

        /** Without anything personal: this may end up in a log. */
        @Override
        public String toString() {
            return "ParentCorrectionRequest[…]";
        }
    }

    /** A holder of authority was recorded wrongly. */
    @POST
    @Path("/holders/{holderId}/corrections")
    @RolesAllowed({SUPPORT_COORDINATOR, YOUTH_NURSE, TEACHER, CHILDCARE_WORKER})
    @Scope(ChildLastAtOwnCentre.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "correctHolder", summary = "Correct who decides for the child",
            description = "WRONG_DETAILS is about the same person, whose answers stay. With WRONG_LOGIN and WRONG_PERSON somebody else stood there: whoever stands there "
                    + "now gets another id, and the answers of the other count no longer. NEVER_HELD takes a holder out of the family. Permits that rested on what was wrong end at once.")
    @APIResponse(responseCode = "204", description = "Corrected; the ETag is the child's version")
    public Response holder(@PathParam("childId") UUID childId, @PathParam("holderId") UUID holderId, @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid HolderCorrectionRequest request) {
        Metadata stamp = stamps.byCaller();
        var command = new ChildCommand.CorrectHolder(new HolderId(holderId), request.details(), Objects.requireNonNull(request.reason()),
                check(request.source(), request.checkedOn()), new HolderId(UUID.randomUUID()), DutchDay.of(stamp.occurredAt()));
        return changed(correcting.correct(new ChildId(childId), command, seen -> ETags.requireMatch(ifMatch, seen), stamp));
    }

    /** A parent without authority was. */
    @POST
    @Path("/parents/{parentId}/corrections")
    @RolesAllowed({SUPPORT_COORDINATOR, YOUTH_NURSE, TEACHER, CHILDCARE_WORKER})
    @Scope(ChildAtOwnCentre.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "correctParent", summary = "Correct a parent without authority",
            description = "Somebody who is no parent of the child is removed instead.")
    @APIResponse(responseCode = "204", description = "Corrected; the ETag is the child's version")
    public Response parent(@PathParam("childId") UUID childId, @PathParam("parentId") UUID parentId, @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ParentCorrectionRequest request) {
        Metadata stamp = stamps.byCaller();
        var command = new ChildCommand.CorrectParent(new ParentId(parentId), request.details(), Objects.requireNonNull(request.reason()),
                check(request.source(), request.checkedOn()), DutchDay.of(stamp.occurredAt()));
        return changed(correcting.correct(new ChildId(childId), command, seen -> ETags.requireMatch(ifMatch, seen), stamp));
    }

    private AuthorityCheck check(@Nullable AuthoritySource source, @Nullable LocalDate day) {
        return new AuthorityCheck(Objects.requireNonNull(source), Objects.requireNonNull(day), new AccountId(caller.id()));
    }

    private static Response changed(int version) {
        return Response.noContent().tag(ETags.of(version)).build();
    }
}
