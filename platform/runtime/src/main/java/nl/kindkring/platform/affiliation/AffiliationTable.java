package nl.kindkring.platform.affiliation;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The affiliations in memory, by person. Ended ids are remembered against a late duplicate of their start. */
final class AffiliationTable {

    private final ConcurrentHashMap<String, Set<Affiliation>> byPerson = new ConcurrentHashMap<>();
    private final Set<UUID> ended = ConcurrentHashMap.newKeySet();

    void start(Affiliation affiliation) {
        if (!ended.contains(affiliation.affiliationId())) {
            byPerson.merge(affiliation.personId(), Set.of(affiliation), (before, added) -> {
                Set<Affiliation> after = without(before, affiliation.affiliationId());
                after.addAll(added);
                return Set.copyOf(after);
            });
        }
    }

    void end(String personId, UUID affiliationId) {
        ended.add(affiliationId);
        byPerson.computeIfPresent(personId, (id, before) -> {
            Set<Affiliation> after = without(before, affiliationId);
            return after.isEmpty() ? null : Set.copyOf(after);
        });
    }

    void remember(UUID endedAffiliation) {
        ended.add(endedAffiliation);
    }

    Set<Affiliation> of(String personId) {
        return byPerson.getOrDefault(personId, Set.of());
    }

    private static Set<Affiliation> without(Set<Affiliation> before, UUID affiliationId) {
        Set<Affiliation> after = new HashSet<>(before);
        after.removeIf(one -> one.affiliationId().equals(affiliationId));
        return after;
    }
}
