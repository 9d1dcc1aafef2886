package nl.kindkring.signal.api;

import static nl.kindkring.signal.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Page;
import nl.kindkring.signal.application.ListingSignals;
import nl.kindkring.signal.application.ReadingGrounds;
import nl.kindkring.signal.application.ReadingSignals;
import nl.kindkring.signal.application.SearchingSignals;
import nl.kindkring.signal.application.WorkListPage;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.projection.WorkListFilter;
import nl.kindkring.signal.projection.WorkListOrder;
import nl.kindkring.signal.projection.WorkListQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All signals about a child, or what stands under an alias, of what the caller's lists show anyway (docs/decisions/203). */
@Path("/signal-searches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Signals")
public class SignalSearchResource {

    private static final WorkListOrder NEWEST_FIRST = new WorkListOrder(WorkListOrder.Key.REGISTERED_ON, false);

    private final SearchingSignals searching;
    private final ListingSignals listing;
    private final ReadingSignals reading;
    private final ReadingGrounds grounds;
    private final CentreAccess centres;
    private final Caller caller;
    private final Clock clock;

    SignalSearchResource(SearchingSignals searching, ListingSignals listing, ReadingSignals reading, ReadingGrounds grounds, CentreAccess centres,
                         Caller caller, Clock clock) {
        this.searching = searching;
        this.listing = listing;
        this.reading = reading;
        this.grounds = grounds;
        this.centres = centres;
        this.caller = caller;
        this.clock = clock;
    }

    /** Searches; it stores nothing but, for the parents' log, what was shown. An unknown child and one of another centre are the same empty page. */
    @POST
    @RolesAllowed({TEACHER, CHILDCARE_WORKER, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER, YOUTH_SOCIAL_WORKER,
            CARE_COORDINATOR})
    @Scope(value = NoObjectScope.class, because = "the search narrows to the lists of the caller's own centres")
    @Operation(operationId = "searchSignals", summary = "All signals about a child, or under an alias",
            description = "Newest first, of what the caller's work lists show. Each identified child on the page is in the log for its parents before it is shown (J2).")
    @APIResponse(responseCode = "200", description = "A page; it is empty for what the caller may not see")
    public Page<SignalSummary> search(SignalSearchRequest search) {
        search.requireOne();
        LocalDate today = LocalDate.now(clock);
        Set<CentreId> shown = centres.shown(search.centreId(), "POST /signal-searches");
        WorkListFilter sought = search.childId() != null ? WorkListFilter.about(new ChildId(search.childId()))
                : searching.under(Objects.requireNonNull(search.alias()), shown);
        WorkListPage page = listing.list(new WorkListQuery(shown, centres.served(), grounds.meetsChildren(), caller.id(), today, search.onList(), sought,
                NEWEST_FIRST, search.after(NEWEST_FIRST)), search.rows());
        var aliases = reading.aliases(page.rows());
        return new Page<>(page.rows().stream().map(row -> SignalSummary.of(row, aliases.get(new SignalId(row.signalId)), today)).toList(),
                page.more() ? WorkListCursor.after(page.rows().getLast(), NEWEST_FIRST) : null);
    }
}
