package nl.kindkring.referral.api;

import static nl.kindkring.referral.api.Roles.CARE_COORDINATOR;
import static nl.kindkring.referral.api.Roles.CHILDCARE_WORKER;
import static nl.kindkring.referral.api.Roles.FAMILY_COACH;
import static nl.kindkring.referral.api.Roles.PROVIDER_STAFF;
import static nl.kindkring.referral.api.Roles.SUPPORT_COORDINATOR;
import static nl.kindkring.referral.api.Roles.TEACHER;
import static nl.kindkring.referral.api.Roles.TEAM_CHAIR;
import static nl.kindkring.referral.api.Roles.YOUTH_NURSE;
import static nl.kindkring.referral.api.Roles.YOUTH_SOCIAL_WORKER;
import static nl.kindkring.referral.api.Roles.YOUTH_SUPPORTER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Cursor;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.http.Page;
import nl.kindkring.referral.application.ReadingReferrals;
import nl.kindkring.referral.application.ReferralDossier;
import nl.kindkring.referral.domain.ReferralId;
import nl.kindkring.referral.domain.ReferralStatus;
import nl.kindkring.referral.projection.ReferralEntry;
import nl.kindkring.referral.projection.ReferralWorkList.Place;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reading referrals: a list without children, and one referral at a time with what its reader may see. */
@Path("/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals")
public class ReferralReadResource {

    private final ReadingReferrals reading;

    ReferralReadResource(ReadingReferrals reading) {
        this.reading = reading;
    }

    /** Lists the referrals of the caller's teams and providers, newest first. */
    @GET
    @RolesAllowed({CHILDCARE_WORKER, TEACHER, SUPPORT_COORDINATOR, YOUTH_NURSE, CARE_COORDINATOR, YOUTH_SUPPORTER,
            YOUTH_SOCIAL_WORKER, FAMILY_COACH, TEAM_CHAIR, PROVIDER_STAFF})
    @Scope(value = NoObjectScope.class, because = "the list narrows to the caller's own teams and providers, and names no child")
    @Operation(operationId = "listReferrals", summary = "The work list", description = "Newest first; names no child.")
    public Page<ReferralSummary> list(
            @QueryParam("status") @Nullable ReferralStatus status,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit, @QueryParam("cursor") @Nullable String cursor) {
        List<ReferralEntry> rows = reading.list(Optional.ofNullable(status), after(cursor), limit + 1);
        List<ReferralEntry> page = rows.subList(0, Math.min(limit, rows.size()));
        return new Page<>(page.stream().map(ReferralSummary::of).toList(), rows.size() > limit ? next(page.getLast()) : null);
    }

    /** Reads a referral, while it is permitted; the parents see that it was read (J2). */
    @GET
    @Path("/{referralId}")
    @RolesAllowed({CHILDCARE_WORKER, TEACHER, SUPPORT_COORDINATOR, YOUTH_NURSE, CARE_COORDINATOR, YOUTH_SUPPORTER,
            YOUTH_SOCIAL_WORKER, FAMILY_COACH, TEAM_CHAIR, PROVIDER_STAFF})
    @Scope(Involved.class)
    @Operation(operationId = "getReferral", summary = "Read a referral",
            description = "A provider sees what the scope of the consent names, and nothing after a withdrawal. "
                    + "It is in the log for the parents before it is answered (J2).")
    @APIResponse(responseCode = "200", description = "The referral; its ETag is its version",
            content = @Content(schema = @Schema(implementation = ReferralResponse.class)))
    public Response read(@PathParam("referralId") UUID referralId) {
        ReferralDossier dossier = reading.read(new ReferralId(referralId));
        return Response.ok(ReferralResponse.of(dossier)).tag(ETags.of(dossier.version())).build();
    }

    private static String next(ReferralEntry last) {
        return Cursor.of(last.sentAt.toString(), last.referralId.toString());
    }

    private static Optional<Place> after(@Nullable String cursor) {
        return Cursor.after(cursor, 2, keys -> new Place(Instant.parse(keys.getFirst()), UUID.fromString(keys.getLast())));
    }
}
