package nl.kindkring.referral.api;

import static nl.kindkring.referral.api.Roles.CARE_COORDINATOR;
import static nl.kindkring.referral.api.Roles.CHILDCARE_WORKER;
import static nl.kindkring.referral.api.Roles.FAMILY_COACH;
import static nl.kindkring.referral.api.Roles.SUPPORT_COORDINATOR;
import static nl.kindkring.referral.api.Roles.TEACHER;
import static nl.kindkring.referral.api.Roles.TEAM_CHAIR;
import static nl.kindkring.referral.api.Roles.YOUTH_NURSE;
import static nl.kindkring.referral.api.Roles.YOUTH_SOCIAL_WORKER;
import static nl.kindkring.referral.api.Roles.YOUTH_SUPPORTER;

import io.quarkus.oidc.AuthenticationContext;
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
import java.util.UUID;
import nl.kindkring.platform.access.Assurance;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Created;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.http.Nothing;
import nl.kindkring.platform.idempotency.Idempotent;
import nl.kindkring.referral.application.SendingAReferral;
import nl.kindkring.referral.application.WithdrawingAReferral;
import nl.kindkring.referral.domain.ReferralId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a team does with a referral: sending it and taking it back. */
@Path("/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals", description = "Requests to a provider to start help, until it started and ended.")
public class ReferralResource {

    private final SendingAReferral sending;
    private final WithdrawingAReferral withdrawing;

    ReferralResource(SendingAReferral sending, WithdrawingAReferral withdrawing) {
        this.sending = sending;
        this.withdrawing = withdrawing;
    }

    /** Sends a referral; 404 for a case of others, 403 without consent, 503 when nobody can say whether it was withdrawn. */
    @POST
    @RolesAllowed({CHILDCARE_WORKER, TEACHER, SUPPORT_COORDINATOR, YOUTH_NURSE, CARE_COORDINATOR, YOUTH_SUPPORTER,
            YOUTH_SOCIAL_WORKER, FAMILY_COACH, TEAM_CHAIR})
    @AuthenticationContext(Assurance.SUBSTANTIAL)
    @Scope(value = NoObjectScope.class, because = "the case is in the body; its team is checked before anything else is looked up")
    @Idempotent
    @Transactional
    @Operation(operationId = "sendReferral", summary = "Send a referral",
            description = "Needs the talk with the parents (I7), an endorsed discussion that decided REFER (N15, N16), and a permit REFER for this provider. "
                    + "A crisis (HX) waits for none of these and goes on the ground VITAL_INTEREST.")
    @APIResponse(responseCode = "201", description = "Sent", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response send(SendReferralRequest request) {
        UUID id = sending.send(request.toNewReferral()).value();
        return Response.created(URI.create("referrals/" + id)).tag(ETags.of(1)).entity(new Created(id)).build();
    }

    /** Takes a referral back, at any time before help starts. */
    @POST
    @Path("/{referralId}/withdrawals")
    @RolesAllowed({CHILDCARE_WORKER, TEACHER, SUPPORT_COORDINATOR, YOUTH_NURSE, CARE_COORDINATOR, YOUTH_SUPPORTER,
            YOUTH_SOCIAL_WORKER, FAMILY_COACH, TEAM_CHAIR})
    @Scope(SentByOwnTeam.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "withdrawReferral", summary = "Withdraw a referral", description = "At any time before help starts.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public Response withdraw(@PathParam("referralId") UUID referralId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
                             Nothing nothing) {
        return Response.noContent().tag(ETags.of(withdrawing.withdraw(new ReferralId(referralId), ifMatch))).build();
    }
}
