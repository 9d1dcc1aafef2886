package nl.kindkring.consent.domain.child;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.kindkring.consent.domain.family.AuthorityHolder;
import nl.kindkring.consent.domain.family.Family;
import nl.kindkring.consent.domain.family.HolderId;

/**
 * Which holders of two records are one person with one kind of authority: the same login says so, or somebody who compared them does, where
 * one of the two has no login. A name is no proof.
 */
final class SamePeople {

    private SamePeople() {}

    /** One person in both records; holders of one kind, several when there were several periods. */
    record InBoth(List<AuthorityHolder> first, List<AuthorityHolder> other) {

        boolean includes(AuthorityHolder holder) {
            return first.contains(holder) || other.contains(holder);
        }
    }

    /** Everybody of the other record who is in the first as well, each once. */
    static List<InBoth> of(Family first, Family other, Map<HolderId, HolderId> named) {
        return other.holders().stream().map(holder -> inBoth(holder, first, other, named)).flatMap(Optional::stream).distinct().toList();
    }

    /** Whether what was named can be so. */
    static boolean possible(Map<HolderId, HolderId> named, Family first, Family other) {
        return new HashSet<>(named.values()).size() == named.size()
                && named.entrySet().stream().allMatch(pair -> possible(find(other, pair.getKey()), find(first, pair.getValue())));
    }

    private static boolean possible(Optional<AuthorityHolder> one, Optional<AuthorityHolder> two) {
        return one.isPresent() && two.isPresent() && one.get().basis().overMinor() == two.get().basis().overMinor()
                && (one.get().account() == null || two.get().account() == null || one.get().account().equals(two.get().account()));
    }

    private static Optional<InBoth> inBoth(AuthorityHolder holder, Family first, Family other, Map<HolderId, HolderId> named) {
        List<AuthorityHolder> there = first.holders().stream().filter(one -> same(holder, one, named)).toList();
        List<AuthorityHolder> here = other.holders().stream().filter(one -> there.stream().anyMatch(two -> same(one, two, named))).toList();
        return there.isEmpty() ? Optional.empty() : Optional.of(new InBoth(there, here));
    }

    private static boolean same(AuthorityHolder other, AuthorityHolder first, Map<HolderId, HolderId> named) {
        boolean oneLogin = other.account() != null && other.account().equals(first.account());
        return other.basis().overMinor() == first.basis().overMinor() && (oneLogin || Objects.equals(named.get(other.id()), first.id()));
    }

    private static Optional<AuthorityHolder> find(Family family, HolderId id) {
        return family.holders().stream().filter(holder -> holder.id().equals(id)).findFirst();
    }
}
