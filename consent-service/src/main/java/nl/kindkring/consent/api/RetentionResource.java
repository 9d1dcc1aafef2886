package nl.kindkring.consent.api;

import static nl.kindkring.consent.api.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import java.util.Objects;
import java.util.UUID;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.retention.HoldReason;
import nl.kindkring.consent.retention.HoldingDestruction;
import nl.kindkring.consent.retention.PlanEntry;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.http.Nothing;
import nl.kindkring.platform.http.Page;
import nl.kindkring.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What will be destroyed because its term has passed, for the privacy officer, who can hold it. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Retention", description = "Files whose term has passed are destroyed: announced first, held where need be, carried out on their day.")
public class RetentionResource {

    private static final String OFFICER = "the privacy officer answers for every child; the list tells ids, codes and days, and not who a child is";

    private final HoldingDestruction holding;

    RetentionResource(HoldingDestruction holding) {
        this.holding = holding;
    }

    /** Where a planned destruction can be. */
    enum State { ANNOUNCED, HELD, CARRIED_OUT, DROPPED }

    /** Why it is held. */
    record HoldRequest(@NotNull @Nullable HoldReason reason) {}

    /** What the job will do. */
    @GET
    @Path("/retention-plan")
    @RolesAllowed({PRIVACY_OFFICER, OPERATOR})
    @Scope(value = NoObjectScope.class, because = "it counts, and names no child")
    @Operation(operationId = "getRetentionPlan", summary = "What retention will do",
            description = "The terms, how many destructions are announced and held, and the day of the next. waits: nothing happens until the services that help are heard again.")
    public HoldingDestruction.Plan plan() {
        return holding.plan();
    }

    /** What will be, or was, destroyed. */
    @GET
    @Path("/planned-destructions")
    @RolesAllowed(PRIVACY_OFFICER)
    @Scope(value = NoObjectScope.class, because = OFFICER)
    @Operation(operationId = "listPlannedDestructions", summary = "Planned destructions", description = "In the order in which they are carried out; those announced when nothing is asked.")
    public Page<PlannedDestructionResponse> list(@QueryParam("state") @DefaultValue("ANNOUNCED") State state,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit, @QueryParam("cursor") @Nullable String cursor) {
        Lists.Place after = Lists.from(cursor, Lists.FIRST);
        return Lists.page(PlanEntry.after(state.name(), DutchDay.of(after.at()), after.id(), limit + 1), limit, PlannedDestructionResponse::of,
                entry -> new Lists.Place(DutchDay.start(entry.carryOutFrom), entry.planId));
    }

    /** Holds it. */
    @POST
    @Path("/planned-destructions/{planId}/holds")
    @RolesAllowed(PRIVACY_OFFICER)
    @Scope(KnownPlan.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "holdDestruction", summary = "Hold a planned destruction", description = "Until the hold is ended. 409 when it was carried out or dropped.")
    @APIResponse(responseCode = "204", description = "Held; the ETag is its version")
    public Response hold(@PathParam("planId") UUID planId, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid HoldRequest request) {
        return answer(holding.hold(planId, Objects.requireNonNull(request.reason()), seen -> ETags.requireMatch(ifMatch, seen)));
    }

    /** Lets it go on. */
    @POST
    @Path("/planned-destructions/{planId}/hold-endings")
    @RolesAllowed(PRIVACY_OFFICER)
    @Scope(KnownPlan.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "endHoldOfDestruction", summary = "Let a planned destruction go on",
            description = "It is carried out on its day, or at the next look when that has passed. 409 when nobody holds it.")
    @APIResponse(responseCode = "204", description = "Announced again; the ETag is its version")
    public Response endHold(@PathParam("planId") UUID planId, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid Nothing request) {
        return answer(holding.endHold(planId, seen -> ETags.requireMatch(ifMatch, seen)));
    }

    private static Response answer(int version) {
        return Response.noContent().tag(ETags.of(version)).build();
    }
}
