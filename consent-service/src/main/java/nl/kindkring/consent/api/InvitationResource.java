package nl.kindkring.consent.api;

import static nl.kindkring.consent.api.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import nl.kindkring.consent.application.Stamps;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.HolderId;
import nl.kindkring.consent.invitation.Invitation;
import nl.kindkring.consent.invitation.Invitations;
import nl.kindkring.consent.invitation.InvitingHolders;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Created;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.http.Nothing;
import nl.kindkring.platform.http.Page;
import nl.kindkring.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Somebody with authority and without a login is invited to come with one. */
@Path("/children/{childId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Children")
public class InvitationResource {

    private final InvitingHolders inviting;
    private final Stamps stamps;

    InvitationResource(InvitingHolders inviting, Stamps stamps) {
        this.inviting = inviting;
        this.stamps = stamps;
    }

    /**
     * How the code gets to whom it is for.
     *
     * @param address  where it is mailed; absent for a code on paper, which is shown once
     * @param language of the mail: nl or en; nl when absent
     */
    record InvitationRequest(@Size(max = 254) @Pattern(regexp = ContactResource.ADDRESS) @Schema(examples = "youssef@mail.example") @Nullable String address,
            @Pattern(regexp = "nl|en") @Schema(examples = "nl") @Nullable String language) {

        Invitations.@Nullable Addressee to() {
            return address == null ? null : new Invitations.Addressee(address, language == null ? "nl" : language);
        }

        /** Without the address: this may end up in a log. */
        @Override
        public String toString() {
            return "InvitationRequest[…]";
        }
    }

    /**
     * An invitation, without its code.
     *
     * @param state   OPEN, REDEEMED or REPLACED
     * @param handing WAITING, DONE or FAILED: how far the code is on its way
     * @param lastDay on which the code can be used
     */
    record InvitationResponse(UUID id, UUID holderId, String state, boolean byMail, String handing, LocalDate lastDay) {

        static InvitationResponse of(Invitation one) {
            return new InvitationResponse(one.id(), one.holder().value(), one.state().name(), one.byMail(), one.handing().name(),
                    DutchDay.of(one.expiresAt()).minusDays(1));
        }
    }

    /** A code, shown once. */
    record CodeResponse(String code) {

        /** Without the code. */
        @Override
        public String toString() {
            return "CodeResponse[…]";
        }
    }

    /** Invites somebody who decides for the child. */
    @POST
    @Path("/holders/{holderId}/invitations")
    @RolesAllowed({SUPPORT_COORDINATOR, YOUTH_NURSE, TEACHER, CHILDCARE_WORKER})
    @Scope(ChildAtOwnCentre.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "inviteHolder", summary = "Invite somebody who decides for the child and has no login",
            description = "By mail, which holds a code and nothing personal, or on paper. The code works once, for this person alone, for thirty days unless configured otherwise; "
                    + "a former one works no more. 409 for somebody with a login, or whose authority has ended.")
    @APIResponse(responseCode = "201", description = "Invited", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response invite(@PathParam("childId") UUID childId, @PathParam("holderId") UUID holderId, @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid InvitationRequest request) {
        UUID id = inviting.invite(new ChildId(childId), new HolderId(holderId), request.to(), seen -> ETags.requireMatch(ifMatch, seen), stamps.byCaller());
        return Response.created(URI.create("children/" + childId + "/invitations")).entity(new Created(id)).build();
    }

    /** The invitations of a child. */
    @GET
    @Path("/invitations")
    @RolesAllowed({SUPPORT_COORDINATOR, YOUTH_NURSE, TEACHER, CHILDCARE_WORKER})
    @Scope(ChildAtOwnCentre.class)
    @Operation(operationId = "listInvitations", summary = "Who was invited", description = "The latest first; without codes, addresses or names.")
    public Page<InvitationResponse> list(@PathParam("childId") UUID childId) {
        return new Page<>(inviting.of(new ChildId(childId)).stream().map(InvitationResponse::of).toList(), null);
    }

    /** Shows the code of an invitation on paper. Not kept for a repeat: a code that was shown is gone, and one that got lost is replaced by inviting anew. */
    @POST
    @Path("/invitations/{invitationId}/codes")
    @RolesAllowed({SUPPORT_COORDINATOR, YOUTH_NURSE, TEACHER, CHILDCARE_WORKER})
    @Scope(ChildAtOwnCentre.class)
    @Operation(operationId = "showInvitationCode", summary = "Show the code to hand over on paper", description = "Once. 409 when it was shown before, or is mailed; invite anew then.")
    @APIResponse(responseCode = "200", description = "The code", content = @Content(schema = @Schema(implementation = CodeResponse.class)))
    public CodeResponse show(@PathParam("childId") UUID childId, @PathParam("invitationId") UUID invitationId, @NotNull @Valid Nothing request) {
        return new CodeResponse(inviting.show(new ChildId(childId), invitationId));
    }
}
