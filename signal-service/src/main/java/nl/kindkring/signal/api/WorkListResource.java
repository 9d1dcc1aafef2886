package nl.kindkring.signal.api;

import static nl.kindkring.signal.api.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.codelist.CodeFrom;
import nl.kindkring.platform.http.Page;
import nl.kindkring.signal.application.ReadingGrounds;
import nl.kindkring.signal.application.ReadingSignals;
import nl.kindkring.signal.application.WorkListPage;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.Theme;
import nl.kindkring.signal.domain.Urgency;
import nl.kindkring.signal.projection.SignalStatus;
import nl.kindkring.signal.projection.WorkListQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The work list: the signals of the caller's centres, newest first. */
@Path("/signals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Signals")
public class WorkListResource {

    private final ReadingSignals reading;
    private final CentreAccess centres;
    private final ReadingGrounds grounds;

    WorkListResource(ReadingSignals reading, CentreAccess centres, ReadingGrounds grounds) {
        this.reading = reading;
        this.centres = centres;
        this.grounds = grounds;
    }

    /** Lists a page; without a centre those of all the caller's centres, for a centre of others 404. */
    @GET
    @RolesAllowed({TEACHER, CHILDCARE_WORKER, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER, YOUTH_SOCIAL_WORKER,
            CARE_COORDINATOR})
    @Scope(value = NoObjectScope.class, because = "the list narrows to the caller's own centres")
    @Operation(operationId = "listSignals", summary = "The work list",
            description = "Newest first. Each identified child on the page is in the log for its parents before it is shown (J2).")
    public Page<SignalSummary> list(
            @QueryParam("centreId") @Nullable UUID centreId, @QueryParam("status") @Nullable SignalStatus status,
            @QueryParam("theme") @CodeFrom("theme") @Nullable String theme, @QueryParam("urgency") @Nullable Urgency urgency,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var query = new WorkListQuery(shown(centreId), grounds.meetsChildren(), Optional.ofNullable(status),
                Optional.ofNullable(theme).map(Theme::new), Optional.ofNullable(urgency), WorkListCursor.place(cursor));
        WorkListPage page = reading.list(query, limit);
        return new Page<>(page.rows().stream().map(row -> SignalSummary.of(row, reading.alias(row))).toList(),
                page.more() ? WorkListCursor.after(page.rows().getLast()) : null);
    }

    private Set<CentreId> shown(@Nullable UUID centreId) {
        if (centreId == null) {
            return centres.all();
        }
        centres.require(centreId, "GET /signals");
        return Set.of(new CentreId(centreId));
    }
}
