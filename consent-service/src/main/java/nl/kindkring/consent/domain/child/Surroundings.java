package nl.kindkring.consent.domain.child;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kindkring.consent.domain.family.HolderId;

/**
 * What is known around a child besides who decides: nothing here changes who must agree.
 *
 * @param parents    without authority
 * @param checks     the last check of each holder's authority
 * @param households with whom the child lives, at most two (L11)
 * @param left       the child has left its centre, and is at no other yet
 */
public record Surroundings(List<ParentWithoutAuthority> parents, Map<HolderId, AuthorityCheck> checks, Set<HouseholdId> households, boolean left) {

    /** Keeps own copies. */
    public Surroundings {
        parents = List.copyOf(parents);
        checks = Map.copyOf(checks);
        households = Set.copyOf(households);
    }

    /** Nothing known. */
    static Surroundings none() {
        return new Surroundings(List.of(), Map.of(), Set.of(), false);
    }

    Surroundings after(ChildEvent.AroundTheChild event) {
        return switch (event) {
            case ChildEvent.AuthorityChecked(var holder, var check) -> {
                Map<HolderId, AuthorityCheck> more = new HashMap<>(checks);
                more.put(holder, check);
                yield new Surroundings(parents, more, households, left);
            }
            case ChildEvent.ParentRecorded(var parent) ->
                    new Surroundings(Stream.concat(parents.stream(), Stream.of(parent)).toList(), checks, households, left);
            case ChildEvent.ParentRemoved(var id) ->
                    new Surroundings(parents.stream().filter(parent -> !parent.id().equals(id)).toList(), checks, households, left);
            case ChildEvent.ParentCorrected(var right, _, _) ->
                    new Surroundings(parents.stream().map(parent -> parent.id().equals(right.id()) ? right : parent).toList(), checks, households, left);
            case ChildEvent.HouseholdJoined(var household) -> {
                Set<HouseholdId> more = new HashSet<>(households);
                more.add(household);
                yield new Surroundings(parents, checks, more, left);
            }
            case ChildEvent.HouseholdLeft(var household) -> {
                Set<HouseholdId> fewer = new HashSet<>(households);
                fewer.remove(household);
                yield new Surroundings(parents, checks, fewer, left);
            }
        };
    }

    /** Who put somebody right checked it; of whoever never held authority there is nothing to have checked. */
    Surroundings after(ChildEvent.PersonCorrected event) {
        Map<HolderId, AuthorityCheck> changed = new HashMap<>(checks);
        changed.remove(event.wrong());
        if (event instanceof ChildEvent.HolderCorrected(_, var right, _, var check)) {
            changed.put(right.id(), check);
        }
        return new Surroundings(parents, changed, households, left);
    }

    Surroundings atACentre(boolean there) {
        return new Surroundings(parents, checks, households, !there);
    }
}
