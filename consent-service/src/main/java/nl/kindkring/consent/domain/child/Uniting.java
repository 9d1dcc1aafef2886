package nl.kindkring.consent.domain.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kindkring.consent.domain.family.AuthorityHolder;
import nl.kindkring.consent.domain.family.Family;
import nl.kindkring.consent.domain.family.HolderId;

/**
 * The family of two records of one child, by the stricter of both: whoever holds authority by either record must agree. On days on which the
 * records disagree about somebody whom both know, that person must agree and cannot: it stands there as a holder without a login, so that it
 * keeps no right on the strength of the one record, and nothing is permitted without it, until somebody records how it is.
 */
final class Uniting {

    private Uniting() {}

    static Family of(Family first, Family other, Map<HolderId, HolderId> named, LocalDate today) {
        List<SamePeople.InBoth> people = SamePeople.of(first, other, named);
        List<AuthorityHolder> holders = new ArrayList<>(Stream.concat(first.holders().stream(), other.holders().stream())
                .filter(holder -> people.stream().noneMatch(one -> one.includes(holder))).toList());
        Map<HolderId, HolderId> sameAs = new HashMap<>(first.sameAs());
        sameAs.putAll(other.sameAs());
        for (SamePeople.InBoth one : people) {
            UnitedPerson person = UnitedPerson.of(one, today);
            holders.addAll(person.periods());
            person.formerly().forEach(id -> sameAs.put(id, person.id()));
        }
        return new Family(first.birthday(), holders, first.youthAccount() == null ? other.youthAccount() : first.youthAccount(),
                first.unableToJudge(), sameAs);
    }
}
