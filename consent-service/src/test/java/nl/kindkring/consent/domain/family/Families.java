package nl.kindkring.consent.domain.family;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Families for tests; today is 2026-09-01 unless a test says otherwise. */
public final class Families {

    public static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    public static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    public static final HolderId MOTHER = new HolderId(new UUID(1, 1));
    public static final HolderId FATHER = new HolderId(new UUID(1, 2));
    public static final HolderId MENTOR = new HolderId(new UUID(1, 3));

    private Families() {}

    /** A child of that age with both parents in authority; the birthday was yesterday. */
    public static Family aged(int age) {
        return of(TODAY.minusDays(1).minusYears(age), parent(MOTHER), parent(FATHER));
    }

    public static Family of(LocalDate dateOfBirth, AuthorityHolder... holders) {
        return new Family(new Birthday(dateOfBirth), List.of(holders), new AccountId("youth"), false);
    }

    public static Family unable(Family family) {
        return new Family(family.birthday(), family.holders(), family.youthAccount(), true);
    }

    public static AuthorityHolder parent(HolderId id) {
        return holder(id, AuthorityBasis.AUTHORITY_REGISTER, LONG_AGO, null);
    }

    public static AuthorityHolder mentor() {
        return holder(MENTOR, AuthorityBasis.MENTORSHIP, LONG_AGO, null);
    }

    public static AuthorityHolder holder(HolderId id, AuthorityBasis basis, LocalDate from, @Nullable LocalDate until) {
        return new AuthorityHolder(id, "Name", new AccountId(id.value().toString()), Relation.PARENT, basis, from, until);
    }
}
