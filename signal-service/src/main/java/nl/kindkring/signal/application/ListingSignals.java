package nl.kindkring.signal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.projection.WorkList;
import nl.kindkring.signal.projection.WorkListCounts;
import nl.kindkring.signal.projection.WorkListEntry;
import nl.kindkring.signal.projection.WorkListQuery;

/** Somebody of the centre looks at a list. Each identified child on the page is in the log before it is shown (J2). */
@ApplicationScoped
public class ListingSignals {

    private final WorkList workList;
    private final ChildDisclosures disclosures;
    private final ReadingGrounds grounds;
    private final Caller caller;
    private final Clock clock;

    ListingSignals(WorkList workList, ChildDisclosures disclosures, ReadingGrounds grounds, Caller caller, Clock clock) {
        this.workList = workList;
        this.disclosures = disclosures;
        this.grounds = grounds;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A page of a list: one disclosure for each child on it, whatever the number of its signals there.
     *
     * @param limit most rows on the page
     */
    public WorkListPage list(WorkListQuery query, int limit) {
        // one more than shown tells whether there is a next page; it is not shown, so not disclosed either
        List<WorkListEntry> found = workList.page(query, limit + 1);
        List<WorkListEntry> shown = found.subList(0, Math.min(limit, found.size()));
        disclosures.workList(shown.stream().filter(row -> row.childId != null)
                .collect(Collectors.toMap(row -> row.childId, row -> row, (one, _) -> one)).values());
        return new WorkListPage(shown, found.size() > limit);
    }

    /** How much is on each list of the caller: numbers of the own centres, about no child. */
    public WorkListCounts counts(Set<CentreId> centres, Set<CentreId> onlyAsked) {
        return workList.counts(centres, onlyAsked, grounds.meetsChildren(), caller.id(), LocalDate.now(clock));
    }
}
