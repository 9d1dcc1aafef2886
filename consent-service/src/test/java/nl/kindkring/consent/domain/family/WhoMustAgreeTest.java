package nl.kindkring.consent.domain.family;

import static nl.kindkring.consent.domain.family.Families.FATHER;
import static nl.kindkring.consent.domain.family.Families.LONG_AGO;
import static nl.kindkring.consent.domain.family.Families.MENTOR;
import static nl.kindkring.consent.domain.family.Families.MOTHER;
import static nl.kindkring.consent.domain.family.Families.TODAY;
import static nl.kindkring.consent.domain.family.Families.aged;
import static nl.kindkring.consent.domain.family.Families.holder;
import static nl.kindkring.consent.domain.family.Families.mentor;
import static nl.kindkring.consent.domain.family.Families.of;
import static nl.kindkring.consent.domain.family.Families.parent;
import static nl.kindkring.consent.domain.family.Families.unable;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhoMustAgreeTest {

    private static final Party YOUTH = new Party.Youth();
    private static final Party MUM = new Party.Holder(MOTHER);
    private static final Party DAD = new Party.Holder(FATHER);

    @Tag("Jeugdwet-7.3.15")
    @ParameterizedTest
    @ValueSource(ints = {0, 4, 11})
    void under_twelve_all_who_hold_authority_decide(int age) {
        assertThat(WhoMustAgree.on(TODAY, aged(age))).isEqualTo(new MustAgree.HoldersAlone(Set.of(MOTHER, FATHER)));
    }

    @Tag("Jeugdwet-7.3.4")
    @ParameterizedTest
    @ValueSource(ints = {12, 15})
    void from_twelve_to_fifteen_the_child_and_they_decide(int age) {
        assertThat(WhoMustAgree.on(TODAY, aged(age))).isEqualTo(new MustAgree.YouthAndHolders(Set.of(MOTHER, FATHER)));
    }

    @Tag("Jeugdwet-7.3.5")
    @ParameterizedTest
    @ValueSource(ints = {16, 17, 18, 23})
    void from_sixteen_the_child_decides_alone(int age) {
        assertThat(WhoMustAgree.on(TODAY, aged(age))).isEqualTo(new MustAgree.YouthAlone());
    }

    @Tag("Jeugdwet-7.3.15")
    @ParameterizedTest
    @ValueSource(ints = {12, 16, 17})
    void a_minor_from_twelve_who_cannot_judge_is_represented_by_who_holds_authority(int age) {
        assertThat(WhoMustAgree.on(TODAY, unable(aged(age)))).isEqualTo(new MustAgree.Represented(Set.of(MOTHER, FATHER)));
    }

    @Tag("Jeugdwet-7.3.15")
    @Test
    void somebody_of_age_who_cannot_judge_is_represented_by_a_mentor_and_no_longer_by_the_parents() {
        Family adult = unable(of(TODAY.minusYears(18), parent(MOTHER), mentor()));
        assertThat(WhoMustAgree.on(TODAY, adult)).isEqualTo(new MustAgree.Represented(Set.of(MENTOR)));
        assertThat(WhoMustAgree.on(TODAY.minusDays(1), adult)).isEqualTo(new MustAgree.Represented(Set.of(MOTHER)));
    }

    @Test
    void without_anybody_in_authority_nobody_can_agree_for_a_child_under_sixteen() {
        assertThat(WhoMustAgree.on(TODAY, of(TODAY.minusYears(13)))).isEqualTo(new MustAgree.Nobody());
        assertThat(WhoMustAgree.count(Map.of(YOUTH, Answer.GIVEN), new MustAgree.Nobody(), AgreementPolicy.ALL))
                .isEqualTo(new Standing.NobodyCan());
    }

    @Test
    void authority_counts_from_its_first_day_up_to_its_last() {
        Family family = of(TODAY.minusYears(5),
                holder(MOTHER, AuthorityBasis.COURT_ORDER, TODAY, null),
                holder(FATHER, AuthorityBasis.COURT_ORDER, LONG_AGO, TODAY));
        assertThat(WhoMustAgree.on(TODAY.minusDays(1), family)).isEqualTo(new MustAgree.HoldersAlone(Set.of(FATHER)));
        assertThat(WhoMustAgree.on(TODAY, family)).isEqualTo(new MustAgree.HoldersAlone(Set.of(MOTHER)));
    }

    @Test
    void one_holder_is_enough_until_dissent_but_never_instead_of_the_child() {
        MustAgree who = new MustAgree.YouthAndHolders(Set.of(MOTHER, FATHER));
        AgreementPolicy policy = AgreementPolicy.ONE_UNTIL_DISSENT;
        assertThat(WhoMustAgree.count(Map.of(MUM, Answer.GIVEN), who, policy)).isEqualTo(new Standing.Waiting(Set.of(YOUTH)));
        assertThat(WhoMustAgree.count(Map.of(MUM, Answer.GIVEN, YOUTH, Answer.GIVEN), who, policy))
                .isEqualTo(new Standing.Agreed());
        assertThat(WhoMustAgree.count(Map.of(MUM, Answer.GIVEN, YOUTH, Answer.GIVEN, DAD, Answer.REFUSED), who, policy))
                .isEqualTo(new Standing.Blocked());
    }

    @Test
    void an_answer_of_somebody_who_need_not_agree_does_not_count() {
        assertThat(WhoMustAgree.count(Map.of(MUM, Answer.REFUSED, YOUTH, Answer.GIVEN), new MustAgree.YouthAlone(),
                AgreementPolicy.ALL)).isEqualTo(new Standing.Agreed());
    }
}
