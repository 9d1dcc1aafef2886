package nl.kindkring.signal.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.SignalId;

/** Finds what families named for a centre. Not what it may read: that the permits say, which may have ended a moment ago. */
@ApplicationScoped
public class CarriedOverList {

    private final EntityManager database;

    CarriedOverList(EntityManager database) {
        this.database = database;
    }

    /** Signals that were named for one of these centres, newest first, from that moment and id back. @param limit how many rows at most */
    @SuppressWarnings("unchecked") // a native query for an entity gives that entity
    public List<WorkListEntry> namedFor(Set<CentreId> centres, Instant before, UUID signal, int limit) {
        return database.createNativeQuery("""
                select w.* from signal_work_list w
                 where w.signal_id in (select c.signal_id from carried_over c where c.centre_id = any (cast(string_to_array(:centres, ',') as uuid[])))
                   and w.child_id is not null and (w.registered_at, w.signal_id) < (cast(:before as timestamptz), cast(:signal as uuid))
                 order by w.registered_at desc, w.signal_id desc limit :limit""", WorkListEntry.class)
                .setParameter("centres", WorkListQuery.ids(centres)).setParameter("before", before.toString()).setParameter("signal", signal.toString())
                .setParameter("limit", limit).getResultList();
    }

    /** For which centres each of these signals was named; a signal that was named for none is left out. */
    public Map<SignalId, Set<CentreId>> namedFor(Collection<SignalId> signals) {
        if (signals.isEmpty()) {
            return Map.of();
        }
        Map<SignalId, Set<CentreId>> named = new HashMap<>();
        for (Object found : database.createNativeQuery("""
                select distinct c.signal_id, c.centre_id from carried_over c
                 where c.signal_id = any (cast(string_to_array(:signals, ',') as uuid[]))""", Object[].class)
                .setParameter("signals", signals.stream().map(signal -> signal.value().toString()).collect(Collectors.joining(","))).getResultList()) {
            var row = (Object[]) found;
            named.computeIfAbsent(new SignalId((UUID) row[0]), _ -> new HashSet<>()).add(new CentreId((UUID) row[1]));
        }
        return named;
    }
}
