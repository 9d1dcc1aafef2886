package nl.kindkring.signal.api;

import static nl.kindkring.signal.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Page;
import nl.kindkring.signal.application.ListingSignals;
import nl.kindkring.signal.application.ReadingGrounds;
import nl.kindkring.signal.application.ReadingSignals;
import nl.kindkring.signal.application.WorkListPage;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.projection.WorkListCounts;
import nl.kindkring.signal.projection.WorkListOrder;
import nl.kindkring.signal.projection.WorkListQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The work lists: signals of the caller's centres; mine, overdue, awaiting the parents, or all. */
@Path("/signals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Signals")
public class WorkListResource {

    private final ListingSignals listing;
    private final ReadingSignals reading;
    private final CentreAccess centres;
    private final ReadingGrounds grounds;
    private final Caller caller;
    private final Clock clock;

    WorkListResource(ListingSignals listing, ReadingSignals reading, CentreAccess centres, ReadingGrounds grounds, Caller caller, Clock clock) {
        this.listing = listing;
        this.reading = reading;
        this.centres = centres;
        this.grounds = grounds;
        this.caller = caller;
        this.clock = clock;
    }

    /** Lists a page; without a centre those of all the caller's centres, for a centre of others 404. */
    @GET
    @RolesAllowed({TEACHER, CHILDCARE_WORKER, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER, YOUTH_SOCIAL_WORKER,
            CARE_COORDINATOR})
    @Scope(value = NoObjectScope.class, because = "the list narrows to the caller's own centres")
    @Operation(operationId = "listSignals", summary = "A work list",
            description = "Newest first unless sorted otherwise. Each identified child on the page is in the log for its parents before "
                    + "it is shown (J2).")
    public Page<SignalSummary> list(
            @QueryParam("centreId") @Nullable UUID centreId, @BeanParam @Valid WorkListParameters wanted,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        LocalDate today = LocalDate.now(clock);
        WorkListOrder order = wanted.order();
        var query = new WorkListQuery(centres.shown(centreId, "GET /signals"), centres.served(), grounds.meetsChildren(), caller.id(), today, wanted.list(),
                wanted.filter(today), order, WorkListCursor.place(cursor, order));
        WorkListPage page = listing.list(query, limit);
        Map<SignalId, String> aliases = reading.aliases(page.rows());
        return new Page<>(page.rows().stream().map(row -> SignalSummary.of(row, aliases.get(new SignalId(row.signalId)), today)).toList(),
                page.more() ? WorkListCursor.after(page.rows().getLast(), order) : null);
    }

    /** How much of what is open is on each list. */
    @GET
    @Path("/counts")
    @RolesAllowed({TEACHER, CHILDCARE_WORKER, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER, YOUTH_SOCIAL_WORKER,
            CARE_COORDINATOR})
    @Scope(value = NoObjectScope.class, because = "it counts in the caller's own centres, and shows no child")
    @Operation(operationId = "countSignals", summary = "How much is on each list",
            description = "Of what is not closed: all of the centre, mine, overdue, awaiting the parents.")
    public WorkListCounts counts(@QueryParam("centreId") @Nullable UUID centreId) {
        return listing.counts(centres.shown(centreId, "GET /signals/counts"), centres.served());
    }
}
