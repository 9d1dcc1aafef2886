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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import nl.kindkring.consent.notification.Notifications;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Nothing;
import nl.kindkring.platform.http.Page;
import nl.kindkring.platform.idempotency.Idempotent;
import nl.kindkring.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Mail that could not be delivered, for whoever keeps the mail server. */
@Path("/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Notifications", description = "Mail to families: what waits, left, or was given up.")
public class NotificationResource {

    private static final String NOBODY = "it shows neither a child, nor a person, nor an address";

    private final Notifications notifications;
    private final Clock clock;

    NotificationResource(Notifications notifications, Clock clock) {
        this.notifications = notifications;
        this.clock = clock;
    }

    /** Those in one state. */
    @GET
    @RolesAllowed(OPERATOR)
    @Scope(value = NoObjectScope.class, because = NOBODY)
    @Operation(operationId = "listNotifications", summary = "Mail in a state", description = "Oldest first; FAILED when nothing is asked. Without recipients and without what it is about.")
    public Page<Notifications.Seen> list(@QueryParam("state") @DefaultValue("FAILED") Notifications.State state,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit, @QueryParam("cursor") @Nullable String cursor) {
        Lists.Place after = Lists.from(cursor, Lists.FIRST);
        return Lists.page(notifications.after(state, after.at(), after.id(), limit + 1), limit, seen -> seen,
                seen -> new Lists.Place(seen.notedAt(), seen.id()));
    }

    /** Tries one that was given up once more. */
    @POST
    @Path("/{notificationId}/retries")
    @RolesAllowed(OPERATOR)
    @Scope(value = NoObjectScope.class, because = NOBODY)
    @Idempotent
    @Transactional
    @Operation(operationId = "retryNotification", summary = "Try a mail again", description = "One that was given up; 404 for any other.")
    @APIResponse(responseCode = "204", description = "It is due")
    public Response retry(@PathParam("notificationId") UUID notificationId, @NotNull @Valid Nothing request) {
        if (!notifications.again(notificationId, clock.instant())) {
            throw new ProblemException(404, "not-found");
        }
        return Response.noContent().build();
    }
}
