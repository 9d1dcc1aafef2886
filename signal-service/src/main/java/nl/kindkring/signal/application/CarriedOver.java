package nl.kindkring.signal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kindkring.signal.domain.Allowance.Granted;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.FamilySight;
import nl.kindkring.signal.domain.ParentsView;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.domain.Theme;
import nl.kindkring.signal.projection.CarriedOverList;
import nl.kindkring.signal.projection.WorkList;
import nl.kindkring.signal.projection.WorkListEntry;

/**
 * What moves on to the next school or childcare: the signals that the family named, and nothing else (K2). Of those only what is open to the whole family,
 * by permits of this moment: a withdrawal or the last day ends it at once.
 */
@ApplicationScoped
public class CarriedOver {

    private static final int CHUNK = 100;

    private final CarriedOverList named;
    private final WorkList workList;
    private final Allowances allowances;

    CarriedOver(CarriedOverList named, WorkList workList, Allowances allowances) {
        this.named = named;
        this.workList = workList;
        this.allowances = allowances;
    }

    /**
     * A signal that moved on.
     *
     * @param row    of its own centre, which keeps it
     * @param to     the centre that may read it
     * @param ground as the parents' log shows it
     */
    public record Carried(WorkListEntry row, CentreId to, String ground) {

        ChildId child() {
            return new ChildId(row.childId);
        }
    }

    /** What may be read at one of these centres, newest first, from that moment and id back. @param limit how many at most */
    List<Carried> at(Set<CentreId> centres, Instant before, UUID signal, int limit) {
        List<Carried> carried = new ArrayList<>();
        List<WorkListEntry> rows;
        Instant at = before;
        UUID id = signal;
        do {
            rows = named.namedFor(centres, at, id, CHUNK);
            rows.forEach(row -> to(row, centres).ifPresent(carried::add));
            if (!rows.isEmpty()) {
                at = rows.getLast().registeredAt;
                id = rows.getLast().signalId;
            }
        } while (rows.size() == CHUNK && carried.size() < limit);
        return carried.subList(0, Math.min(limit, carried.size()));
    }

    /** This signal, where it may be read at one of these centres. */
    public Optional<Carried> at(Set<CentreId> centres, SignalId signal) {
        return workList.entry(signal).flatMap(row -> to(row, centres));
    }

    /** To which centres each of these moves on now; one that stays is left out. */
    public Map<SignalId, List<CentreId>> destinations(Collection<WorkListEntry> rows) {
        Map<SignalId, Set<CentreId>> chosen = named.namedFor(rows.stream().map(row -> new SignalId(row.signalId)).collect(Collectors.toSet()));
        Map<SignalId, List<CentreId>> destinations = new HashMap<>();
        for (WorkListEntry row : rows) {
            var signal = new SignalId(row.signalId);
            List<CentreId> now = chosen.getOrDefault(signal, Set.of()).stream().filter(centre -> to(row, Set.of(centre)).isPresent()).toList();
            if (!now.isEmpty()) {
                destinations.put(signal, now);
            }
        }
        return destinations;
    }

    private Optional<Carried> to(WorkListEntry row, Set<CentreId> centres) {
        if (row.childId == null || !openToAll(row)) {
            return Optional.empty();
        }
        return centres.stream().flatMap(centre -> allowances.toCarryOver(new ChildId(row.childId), new SignalId(row.signalId), centre)
                instanceof Granted(var _, String ground) ? Optional.of(new Carried(row, centre, ground)).stream() : Optional.<Carried>empty().stream()).findFirst();
    }

    static boolean openToAll(WorkListEntry row) {
        return FamilySight.openToAll(row.themes.stream().map(Theme::new).anyMatch(Theme::restricted),
                !row.parentsView.equals(ParentsView.NOT_YET_DISCUSSED.name()));
    }
}
