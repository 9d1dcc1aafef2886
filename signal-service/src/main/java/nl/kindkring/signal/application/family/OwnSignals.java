package nl.kindkring.signal.application.family;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.signal.application.CarriedOver;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.FamilyCopy;
import nl.kindkring.signal.domain.FamilySight;
import nl.kindkring.signal.domain.FamilySight.Facts;
import nl.kindkring.signal.domain.ParentsView;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.domain.Theme;
import nl.kindkring.signal.projection.WorkList;
import nl.kindkring.signal.projection.WorkListEntry;

/**
 * The signals about a child that somebody of its family may know of. Only those about the identified child: what stands under an alias is not its, as far as
 * anybody can tell (N9), and the reporting code is another lane. Reading one's own file is no disclosure and is not logged (as in consent-service, 058).
 */
@ApplicationScoped
public class OwnSignals {

    private static final int CHUNK = 100;

    private final WorkList workList;
    private final CarriedOver carriedOver;
    private final Caller caller;

    OwnSignals(WorkList workList, CarriedOver carriedOver, Caller caller) {
        this.workList = workList;
        this.carriedOver = carriedOver;
        this.caller = caller;
    }

    /** A signal and how much of it the caller sees; {@code mine} when the caller raised it. */
    public record Seen(WorkListEntry row, FamilySight sight, boolean mine) {}

    /** Those of the child from there back, newest first. @param limit how many at most */
    public List<Seen> ofChild(ChildId child, Instant before, UUID signal, int limit) {
        List<Seen> seen = new ArrayList<>();
        List<WorkListEntry> rows;
        Instant at = before;
        UUID id = signal;
        do {
            rows = workList.ofChild(child, at, id, CHUNK);
            rows.stream().map(this::seen).filter(one -> one.sight() != FamilySight.NOTHING).forEach(seen::add);
            if (!rows.isEmpty()) {
                at = rows.getLast().registeredAt;
                id = rows.getLast().signalId;
            }
        } while (rows.size() == CHUNK && seen.size() < limit);
        return seen.subList(0, Math.min(limit, seen.size()));
    }

    /** All of the child, newest first. */
    List<Seen> all(ChildId child) {
        return ofChild(child, Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1), Integer.MAX_VALUE);
    }

    /** How much of this signal the caller sees, of whom it was settled that the child is the own: NOTHING where it is about another, or none. */
    public FamilySight sight(ChildId child, SignalId signal) {
        return workList.entry(signal).filter(row -> child.value().equals(row.childId)).map(row -> seen(row).sight()).orElse(FamilySight.NOTHING);
    }

    /** To which centres each of these moves on now, as the family chose (K2); one that stays is left out. */
    public Map<SignalId, List<CentreId>> destinations(List<Seen> seen) {
        return carriedOver.destinations(seen.stream().filter(one -> one.sight() == FamilySight.OPEN).map(Seen::row).toList());
    }

    /** To which centres this one moves on now. */
    List<CentreId> destinations(SignalId signal) {
        return workList.entry(signal).map(row -> destinations(List.of(seen(row))).getOrDefault(signal, List.of())).orElse(List.of());
    }

    /** How much of this signal a copy of the file shows the caller. @param whole whether access was granted whole */
    FamilyCopy copy(Seen seen, boolean whole) {
        return FamilyCopy.of(facts(seen.row()), whole);
    }

    private Seen seen(WorkListEntry row) {
        Facts facts = facts(row);
        return new Seen(row, FamilySight.of(facts), facts.raisedByViewer());
    }

    private Facts facts(WorkListEntry row) {
        return new Facts(row.fromFamily && row.registeredBy.equals(caller.id()), row.fromFamily,
                row.themes.stream().map(Theme::new).anyMatch(Theme::restricted), !row.parentsView.equals(ParentsView.NOT_YET_DISCUSSED.name()));
    }
}
