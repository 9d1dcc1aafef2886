package nl.kindkring.consent.api;

import static nl.kindkring.consent.api.Roles.*;

import io.quarkus.oidc.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import nl.kindkring.consent.application.Stamps;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.invitation.RedeemingInvitations;
import nl.kindkring.platform.access.Assurance;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Somebody who was invited comes with a login. */
@Path("/my/invitation-redemptions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Regie")
public class InvitationRedemptionResource {

    private final RedeemingInvitations redeeming;
    private final Caller caller;
    private final Stamps stamps;

    InvitationRedemptionResource(RedeemingInvitations redeeming, Caller caller, Stamps stamps) {
        this.redeeming = redeeming;
        this.caller = caller;
        this.stamps = stamps;
    }

    /** A code, as it stands on paper or in the mail; hyphens and spaces do not matter. */
    record RedemptionRequest(@NotBlank @Size(max = 64) @Schema(examples = "7HK2M-9QX4T-0VB8N-C5R1E") @Nullable String code) {

        /** Without the code: this may end up in a log. */
        @Override
        public String toString() {
            return "RedemptionRequest[…]";
        }
    }

    /** Comes. */
    @POST
    @RolesAllowed(PARENT)
    @AuthenticationContext(Assurance.SUBSTANTIAL)
    @Scope(value = NoObjectScope.class, because = "the code in the body says for whom it was made, and whatever is wrong with it has one answer")
    @Idempotent
    @Transactional
    @Operation(operationId = "redeemInvitation", summary = "Use a code with which I was invited",
            description = "Links the caller's login to the person for whom the code was made. From then the questions that waited are under /my/consents. "
                    + "404 for every code that is not good, whatever the reason; 429 after ten of those in an hour.")
    @APIResponse(responseCode = "204", description = "Linked")
    public Response redeem(@NotNull @Valid RedemptionRequest request) {
        redeeming.redeem(Objects.requireNonNull(request.code()), new AccountId(caller.id()), stamps.byCaller());
        return Response.noContent().build();
    }
}
