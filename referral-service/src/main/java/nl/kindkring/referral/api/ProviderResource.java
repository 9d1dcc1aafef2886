package nl.kindkring.referral.api;

import static nl.kindkring.referral.api.Roles.PROVIDER_STAFF;

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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.http.Nothing;
import nl.kindkring.platform.idempotency.Idempotent;
import nl.kindkring.referral.application.AnsweringAReferral;
import nl.kindkring.referral.domain.ReferralId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a provider does with a referral. Each answer carries the new version as ETag; If-Match guards it. */
@Path("/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals")
public class ProviderResource {

    private final AnsweringAReferral answering;

    ProviderResource(AnsweringAReferral answering) {
        this.answering = answering;
    }

    /** The provider will help. */
    @POST
    @Path("/{referralId}/acceptances")
    @RolesAllowed(PROVIDER_STAFF)
    @Scope(SentToOwnProvider.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "acceptReferral", summary = "Accept a referral",
            description = "The provider will help. Only while the permit REFER holds.")
    @APIResponse(responseCode = "204", description = "Recorded")
    public Response accept(@PathParam("referralId") UUID referralId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
                           Nothing nothing) {
        return done(answering.accept(new ReferralId(referralId), ifMatch));
    }

    /** The provider cannot help; a referral always gets an answer. */
    @POST
    @Path("/{referralId}/declines")
    @RolesAllowed(PROVIDER_STAFF)
    @Scope(SentToOwnProvider.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "declineReferral", summary = "Decline a referral",
            description = "The provider cannot help and says why. PARENTS_WITHDREW needs no permit.")
    @APIResponse(responseCode = "204", description = "Recorded")
    public Response decline(@PathParam("referralId") UUID referralId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
                            DeclineRequest request) {
        return done(answering.decline(new ReferralId(referralId), ifMatch, Objects.requireNonNull(request.reason())));
    }

    /** The family has to wait. */
    @POST
    @Path("/{referralId}/waitings")
    @RolesAllowed(PROVIDER_STAFF)
    @Scope(SentToOwnProvider.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "letWait", summary = "Let a family wait",
            description = "After acceptance; may be repeated with another expected day.")
    @APIResponse(responseCode = "204", description = "Recorded")
    public Response letWait(@PathParam("referralId") UUID referralId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
                            WaitingRequest request) {
        return done(answering.letWait(new ReferralId(referralId), ifMatch, Optional.ofNullable(request.expectedStart())));
    }

    /** Help has really started (N17, L3). */
    @POST
    @Path("/{referralId}/starts")
    @RolesAllowed(PROVIDER_STAFF)
    @Scope(SentToOwnProvider.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "startHelp", summary = "Start help",
            description = "Help has really started: the team's duty to follow ends (N17), and the time to help is known (L3).")
    @APIResponse(responseCode = "204", description = "Recorded")
    public Response start(@PathParam("referralId") UUID referralId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
                          StartRequest request) {
        return done(answering.start(new ReferralId(referralId), ifMatch,
                Objects.requireNonNull(request.startedOn()), Objects.requireNonNull(request.place())));
    }

    /** Help ended. */
    @POST
    @Path("/{referralId}/closures")
    @RolesAllowed(PROVIDER_STAFF)
    @Scope(SentToOwnProvider.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "closeHelp", summary = "End help",
            description = "With what came of it. STOPPED_BY_FAMILY needs no permit.")
    @APIResponse(responseCode = "204", description = "Recorded")
    public Response close(@PathParam("referralId") UUID referralId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
                          OutcomeRequest request) {
        return done(answering.close(new ReferralId(referralId), ifMatch, Objects.requireNonNull(request.outcome())));
    }

    private static Response done(int version) {
        return Response.noContent().tag(ETags.of(version)).build();
    }
}
