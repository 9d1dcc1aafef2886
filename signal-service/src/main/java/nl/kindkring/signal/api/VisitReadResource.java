package nl.kindkring.signal.api;

import static nl.kindkring.signal.Roles.*;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Cursor;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.http.Page;
import nl.kindkring.signal.application.visit.ReadingVisits;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.visit.VisitId;
import nl.kindkring.signal.projection.visit.VisitEntry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reading visits. */
@Path("/visits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Visits")
public class VisitReadResource {

    private final ReadingVisits reading;
    private final CentreAccess centres;

    VisitReadResource(ReadingVisits reading, CentreAccess centres) {
        this.reading = reading;
        this.centres = centres;
    }

    /** Visits of the caller's centres, the latest first. */
    @GET
    @RolesAllowed({CARE_COORDINATOR, TEACHER, CHILDCARE_WORKER, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER})
    @Scope(value = NoObjectScope.class, because = "the list narrows to the caller's own centres")
    @Operation(operationId = "listVisits", summary = "Visits", description = "Of the caller's centres, the latest first.")
    public Page<VisitResponses.Summary> list(
            @QueryParam("centreId") @Nullable UUID centreId, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        List<VisitEntry> found = reading.page(shown(centreId), place(cursor), limit + 1);
        List<VisitEntry> page = found.subList(0, Math.min(limit, found.size()));
        return new Page<>(page.stream().map(VisitResponses.Summary::of).toList(), found.size() > limit
                ? Cursor.of(page.getLast().plannedFor().toString(), page.getLast().visitId().toString()) : null);
    }

    /** One visit with its agenda. */
    @GET
    @Path("/{visitId}")
    @RolesAllowed({CARE_COORDINATOR, TEACHER, CHILDCARE_WORKER, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER})
    @Scope(OwnVisit.class)
    @Operation(operationId = "getVisit", summary = "A visit with its agenda", description = "Ids only; a question is read with its signal, by who may.")
    @APIResponse(responseCode = "200", description = "The visit; its ETag is its version",
            content = @Content(schema = @Schema(implementation = VisitResponses.One.class)))
    public Response read(@PathParam("visitId") UUID visitId) {
        var opened = reading.read(new VisitId(visitId));
        return Response.ok(VisitResponses.One.of(opened)).tag(ETags.of(opened.visit().version())).build();
    }

    private Set<CentreId> shown(@Nullable UUID centreId) {
        if (centreId == null) {
            return centres.all();
        }
        centres.require(centreId, "GET /visits");
        return Set.of(new CentreId(centreId));
    }

    private static Optional<VisitEntry> place(@Nullable String cursor) {
        return Cursor.after(cursor, 2, keys -> new VisitEntry(UUID.fromString(keys.getLast()), 0, new UUID(0, 0), "",
                LocalDate.parse(keys.getFirst()), Optional.empty(), false));
    }
}
