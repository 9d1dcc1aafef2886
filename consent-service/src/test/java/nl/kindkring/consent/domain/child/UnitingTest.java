package nl.kindkring.consent.domain.child;

import static nl.kindkring.consent.domain.family.Families.FATHER;
import static nl.kindkring.consent.domain.family.Families.LONG_AGO;
import static nl.kindkring.consent.domain.family.Families.MOTHER;
import static nl.kindkring.consent.domain.family.Families.TODAY;
import static nl.kindkring.consent.domain.family.Families.holder;
import static nl.kindkring.consent.domain.family.Families.parent;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.family.Answer;
import nl.kindkring.consent.domain.family.AuthorityBasis;
import nl.kindkring.consent.domain.family.AuthorityHolder;
import nl.kindkring.consent.domain.family.Families;
import nl.kindkring.consent.domain.family.Family;
import nl.kindkring.consent.domain.family.HolderId;
import nl.kindkring.consent.domain.family.MustAgree;
import nl.kindkring.consent.domain.family.Party;
import nl.kindkring.consent.domain.family.Relation;
import nl.kindkring.consent.domain.family.WhoMustAgree;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The family of two records of one child, by the stricter of both. */
class UnitingTest {

    private static final LocalDate BORN = TODAY.minusYears(6);
    private static final HolderId MOTHER_THERE = new HolderId(new UUID(4, 1));
    private static final HolderId FATHER_THERE = new HolderId(new UUID(4, 2));

    @Test
    @Tag("Jeugdwet-7.3.4")
    void who_has_the_same_login_in_both_is_one_person_who_agrees_once() {
        Family united = unite(Families.of(BORN, parent(MOTHER), parent(FATHER)), Families.of(BORN, there(MOTHER_THERE, MOTHER, null), there(FATHER_THERE, FATHER, null)));
        assertThat(deciding(united, TODAY)).containsExactlyInAnyOrder(MOTHER, FATHER);
        assertThat(united.counting(Map.of(new Party.Holder(MOTHER_THERE), Answer.GIVEN))).containsOnlyKeys(new Party.Holder(MOTHER));
        assertThat(united.selves(new Party.Holder(MOTHER))).containsExactlyInAnyOrder(new Party.Holder(MOTHER), new Party.Holder(MOTHER_THERE));
    }

    @Test
    @Tag("Jeugdwet-7.3.4")
    void whoever_only_one_record_knows_must_agree_as_well() {
        Family united = unite(Families.of(BORN, parent(MOTHER)), Families.of(BORN, there(MOTHER_THERE, MOTHER, null), there(FATHER_THERE, FATHER, null)));
        assertThat(deciding(united, TODAY)).containsExactlyInAnyOrder(MOTHER, FATHER_THERE);
    }

    @Test
    void a_name_is_no_proof_so_without_a_login_both_must_agree_until_somebody_says_that_they_are_one() {
        Family first = Families.of(BORN, withoutLogin(MOTHER));
        Family other = Families.of(BORN, withoutLogin(MOTHER_THERE));
        assertThat(deciding(unite(first, other), TODAY)).containsExactlyInAnyOrder(MOTHER, MOTHER_THERE);
        Family told = Uniting.of(first, other, Map.of(MOTHER_THERE, MOTHER), TODAY);
        assertThat(deciding(told, TODAY)).containsExactly(MOTHER);
    }

    @Test
    @Tag("Jeugdwet-7.3.4")
    void where_the_records_disagree_about_an_end_of_authority_that_person_must_agree_and_cannot() {
        Family united = unite(Families.of(BORN, parent(MOTHER), parent(FATHER)),
                Families.of(BORN, there(MOTHER_THERE, MOTHER, null), there(FATHER_THERE, FATHER, TODAY.minusDays(10))));
        HolderId disputed = deciding(united, TODAY).stream().filter(id -> !id.equals(MOTHER)).findFirst().orElseThrow();
        assertThat(disputed).isNotIn(FATHER, FATHER_THERE);
        assertThat(united.partyOf(login(FATHER), TODAY)).contains(new Party.Holder(FATHER));
        assertThat(WhoMustAgree.on(TODAY, united).parties()).doesNotContain(new Party.Holder(FATHER));
        assertThat(united.counting(Map.of(new Party.Holder(FATHER), Answer.GIVEN, new Party.Holder(FATHER_THERE), Answer.GIVEN)))
                .doesNotContainKey(new Party.Holder(disputed));
    }

    @Test
    void an_end_that_lies_ahead_in_one_record_takes_the_right_to_decide_away_on_that_day_and_not_before() {
        LocalDate end = TODAY.plusDays(30);
        Family united = unite(Families.of(BORN, parent(MOTHER), parent(FATHER)),
                Families.of(BORN, there(MOTHER_THERE, MOTHER, null), there(FATHER_THERE, FATHER, end)));
        assertThat(deciding(united, end.minusDays(1))).containsExactlyInAnyOrder(MOTHER, FATHER);
        assertThat(deciding(united, end)).contains(MOTHER).doesNotContain(FATHER).hasSize(2);
        assertThat(united.turningPointsAfter(TODAY)).contains(end);
    }

    @Test
    void a_period_that_the_two_records_begin_on_other_days_of_the_past_is_one_period_today() {
        Family united = unite(Families.of(BORN, parent(MOTHER)),
                Families.of(BORN, new AuthorityHolder(MOTHER_THERE, "Name", login(MOTHER), Relation.MOTHER, AuthorityBasis.BY_LAW, TODAY.minusYears(2), null)));
        assertThat(united.holders()).singleElement().isEqualTo(parent(MOTHER));
    }

    @Test
    void a_parent_in_one_record_and_a_mentor_in_the_other_has_two_kinds_of_say() {
        Family united = unite(Families.of(BORN, parent(MOTHER)),
                Families.of(BORN, new AuthorityHolder(MOTHER_THERE, "Name", login(MOTHER), Relation.MENTOR, AuthorityBasis.MENTORSHIP, LONG_AGO, null)));
        assertThat(united.holders()).hasSize(2);
        assertThat(deciding(united, TODAY)).containsExactly(MOTHER);
    }

    @Test
    void a_curator_whom_one_record_knows_decides_alone_though_the_other_knows_whom_the_person_authorised() {
        HolderId curator = new HolderId(new java.util.UUID(7, 1));
        HolderId authorised = new HolderId(new java.util.UUID(7, 2));
        LocalDate adult = TODAY.minusYears(19);
        Family united = unite(Families.unable(Families.of(adult, holder(curator, AuthorityBasis.CURATORSHIP, LONG_AGO, null))),
                Families.unable(Families.of(adult, holder(authorised, AuthorityBasis.WRITTEN_AUTHORISATION, LONG_AGO, null))));
        assertThat(deciding(united, TODAY)).containsExactly(curator);
        assertThat(united.holders()).hasSize(2);
    }

    static AuthorityHolder there(HolderId id, HolderId person, @Nullable LocalDate until) {
        return new AuthorityHolder(id, "Name", login(person), Relation.PARENT, AuthorityBasis.AUTHORITY_REGISTER, LONG_AGO, until);
    }

    static AccountId login(HolderId person) {
        return new AccountId(person.value().toString());
    }

    private static AuthorityHolder withoutLogin(HolderId id) {
        AuthorityHolder one = holder(id, AuthorityBasis.AUTHORITY_REGISTER, LONG_AGO, null);
        return new AuthorityHolder(id, one.name(), null, one.relation(), one.basis(), one.from(), one.until());
    }

    private static Family unite(Family first, Family other) {
        return Uniting.of(first, other, Map.of(), TODAY);
    }

    private static Set<HolderId> deciding(Family family, LocalDate day) {
        MustAgree who = WhoMustAgree.on(day, family);
        return who.decidingHolders();
    }

    static List<HolderId> ids(Family family) {
        return family.holders().stream().map(AuthorityHolder::id).toList();
    }
}
