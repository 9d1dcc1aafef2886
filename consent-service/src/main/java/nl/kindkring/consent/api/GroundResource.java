package nl.kindkring.consent.api;

import static nl.kindkring.consent.api.Roles.*;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.oidc.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.kindkring.consent.application.ReviewingGrounds;
import nl.kindkring.consent.application.Stamps;
import nl.kindkring.consent.domain.ground.ReviewOutcome;
import nl.kindkring.consent.projection.GroundEntry;
import nl.kindkring.platform.access.Assurance;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.http.Page;
import nl.kindkring.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Grounds other than consent, reviewed afterwards. */
@Path("/grounds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Grounds", description = "Statutory task, vital interest, court order: who invoked them, why, until when, and what the review found.")
public class GroundResource {

    private final ReviewingGrounds reviewing;
    private final Stamps stamps;

    GroundResource(ReviewingGrounds reviewing, Stamps stamps) {
        this.reviewing = reviewing;
        this.stamps = stamps;
    }

    /** What the review found, and why. */
    record ReviewRequest(@NotNull @Schema(examples = "UPHELD") @Nullable ReviewOutcome outcome,
            @NotBlank @Size(max = 4000) @Schema(examples = "Besproken met de aandachtsfunctionaris.") @Nullable String explanation) {

        /** Without the words: this may end up in a log. */
        @Override
        public String toString() {
            return "ReviewRequest[…]";
        }
    }

    /**
     * An invocation.
     *
     * @param invokedBy   subject of that person's tokens
     * @param validUntil  first moment at which its permit ends by itself
     * @param outcome     of the review; absent while nobody reviewed
     * @param explanation why; in the single read only
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GroundResponse(UUID id, UUID childId, String purpose, String recipientKind, String recipientId, String ground, String reason,
            String invokedBy, Instant invokedAt, Instant validUntil, @Nullable String outcome, @Nullable String explanation) {

        static GroundResponse of(GroundEntry entry, @Nullable String explanation) {
            return new GroundResponse(entry.invocationId, entry.childId, entry.purpose, entry.recipientKind, entry.recipientId, entry.ground,
                    entry.reason, entry.invokedBy, entry.invokedAt, entry.validUntil, entry.outcome, explanation);
        }

        @Override
        public String toString() {
            return "GroundResponse[" + id + "]";
        }
    }

    /** Lists what was invoked, oldest first. */
    @GET
    @RolesAllowed(PRIVACY_OFFICER)
    @Scope(value = NoObjectScope.class, because = "the privacy officer reviews every invocation; the list has codes and ids only")
    @Operation(operationId = "listGrounds", summary = "Grounds that were invoked", description = "Oldest first; those that wait for a review unless reviewed ones are asked for.")
    public Page<GroundResponse> list(@QueryParam("reviewed") @DefaultValue("false") boolean reviewed,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit, @QueryParam("cursor") @Nullable String cursor) {
        Lists.Place after = Lists.from(cursor, Lists.FIRST);
        return Lists.page(GroundEntry.list(reviewed, after.at(), after.id(), limit + 1), limit, entry -> GroundResponse.of(entry, null),
                entry -> new Lists.Place(entry.invokedAt, entry.invocationId));
    }

    /** Reads one with its explanation. */
    @GET
    @Path("/{invocationId}")
    @RolesAllowed(PRIVACY_OFFICER)
    @AuthenticationContext(Assurance.SUBSTANTIAL)
    @Scope(KnownInvocation.class)
    @Operation(operationId = "getGround", summary = "Read an invocation", description = "With its explanation. The read is in the family's log first (J2). 410 once the child is erased.")
    @APIResponse(responseCode = "200", description = "The invocation; its ETag is its version",
            content = @Content(schema = @Schema(implementation = GroundResponse.class)))
    public Response read(@PathParam("invocationId") UUID invocationId) {
        GroundEntry entry = GroundEntry.of(invocationId).orElseThrow();
        return Response.ok(GroundResponse.of(entry, reviewing.explanation(entry))).tag(ETags.of(entry.version)).build();
    }

    /** Reviews. */
    @POST
    @Path("/{invocationId}/reviews")
    @RolesAllowed(PRIVACY_OFFICER)
    @Scope(KnownInvocation.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "reviewGround", summary = "Review an invocation",
            description = "REJECTED ends the permit at once. A consent given later does not make good what was read without ground.")
    @APIResponse(responseCode = "204", description = "Reviewed; the ETag is the invocation's version")
    public Response review(@PathParam("invocationId") UUID invocationId, @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReviewRequest request) {
        int version = reviewing.review(GroundEntry.of(invocationId).orElseThrow(), Objects.requireNonNull(request.outcome()),
                Objects.requireNonNull(request.explanation()), seen -> ETags.requireMatch(ifMatch, seen), stamps.byCaller());
        return Response.noContent().tag(ETags.of(version)).build();
    }
}
