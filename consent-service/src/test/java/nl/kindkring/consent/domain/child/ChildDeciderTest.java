package nl.kindkring.consent.domain.child;

import static nl.kindkring.consent.domain.child.ChildFixture.CHILD;
import static nl.kindkring.consent.domain.child.ChildFixture.given;
import static nl.kindkring.consent.domain.child.ChildFixture.registered;
import static nl.kindkring.consent.domain.child.ChildFixture.registration;
import static nl.kindkring.consent.domain.family.Families.FATHER;
import static nl.kindkring.consent.domain.family.Families.MENTOR;
import static nl.kindkring.consent.domain.family.Families.MOTHER;
import static nl.kindkring.consent.domain.family.Families.TODAY;
import static nl.kindkring.consent.domain.family.Families.aged;
import static nl.kindkring.consent.domain.family.Families.mentor;
import static nl.kindkring.consent.domain.family.Families.of;
import static nl.kindkring.consent.domain.family.Families.parent;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kindkring.consent.domain.ImpossibleHistory;
import nl.kindkring.consent.domain.child.ChildCommand.EndAuthority;
import nl.kindkring.consent.domain.child.ChildCommand.Erase;
import nl.kindkring.consent.domain.child.ChildCommand.LinkYouthAccount;
import nl.kindkring.consent.domain.child.ChildCommand.ObjectToStatistics;
import nl.kindkring.consent.domain.child.ChildCommand.ReachAgeBand;
import nl.kindkring.consent.domain.child.ChildCommand.RecordAuthority;
import nl.kindkring.consent.domain.child.ChildCommand.Register;
import nl.kindkring.consent.domain.child.ChildEvent.AgeBandReached;
import nl.kindkring.consent.domain.child.ChildEvent.AuthorityEnded;
import nl.kindkring.consent.domain.child.ChildEvent.AuthorityRecorded;
import nl.kindkring.consent.domain.child.ChildEvent.ChildErased;
import nl.kindkring.consent.domain.child.ChildEvent.ChildRegistered;
import nl.kindkring.consent.domain.child.ChildEvent.StatisticsObjected;
import nl.kindkring.consent.domain.child.ChildEvent.Unreadable;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.family.AuthorityBasis;
import nl.kindkring.consent.domain.family.AuthorityHolder;
import nl.kindkring.consent.domain.family.Families;
import nl.kindkring.consent.domain.family.HolderId;
import nl.kindkring.consent.domain.family.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildDeciderTest {

    @ParameterizedTest
    @CsvSource({"0, AGE_0_1", "3, AGE_2_3", "9, AGE_8_9", "12, AGE_10_12", "13, AGE_13_17", "23, AGE_18_23"})
    void registering_a_child_states_its_age_band(int age, AgeBand band) {
        given().when(new Register(CHILD, registration(aged(age)), TODAY))
                .then(new ChildRegistered(CHILD, registration(aged(age)), band));
    }

    @Test
    void a_child_that_is_not_born_yet_or_older_than_23_is_refused() {
        given().when(new Register(CHILD, registration(of(TODAY.plusDays(1))), TODAY)).thenRefused(ChildRejection.AGE_OUT_OF_RANGE);
        given().when(new Register(CHILD, registration(aged(24)), TODAY)).thenRefused(ChildRejection.AGE_OUT_OF_RANGE);
    }

    @Test
    void three_people_in_authority_at_one_time_are_refused_but_a_mentor_beside_two_parents_is_not() {
        var third = parent(new HolderId(new java.util.UUID(8, 8)));
        given().when(new Register(CHILD, registration(of(TODAY.minusYears(5), parent(MOTHER), parent(FATHER), third)), TODAY))
                .thenRefused(ChildRejection.TOO_MANY_HOLDERS);
        given(registered(aged(5))).when(new RecordAuthority(third, TODAY)).thenRefused(ChildRejection.TOO_MANY_HOLDERS);
        given(registered(aged(5))).when(new RecordAuthority(mentor(), TODAY)).then(new AuthorityRecorded(mentor()));
    }

    @Test
    void a_third_can_follow_once_the_authority_of_one_has_ended() {
        var third = parent(new HolderId(new java.util.UUID(8, 8)));
        given(registered(aged(5)), new AuthorityEnded(FATHER, TODAY)).when(new RecordAuthority(third, TODAY))
                .then(new AuthorityRecorded(third));
    }

    @Test
    void three_are_refused_too_when_they_would_meet_later() {
        var third = Families.holder(new HolderId(new java.util.UUID(8, 8)), AuthorityBasis.GUARDIANSHIP, TODAY.plusDays(30), null);
        var fourth = parent(new HolderId(new java.util.UUID(8, 9)));
        given(registered(aged(5)), new AuthorityEnded(FATHER, TODAY), new AuthorityRecorded(third))
                .when(new RecordAuthority(fourth, TODAY)).thenRefused(ChildRejection.TOO_MANY_HOLDERS);
        given(registered(aged(5)), new AuthorityEnded(FATHER, TODAY), new AuthorityRecorded(third))
                .when(new EndAuthority(FATHER, TODAY.plusDays(31))).thenRefused(ChildRejection.TOO_MANY_HOLDERS);
        given(registered(aged(5)), new AuthorityEnded(FATHER, TODAY), new AuthorityRecorded(third))
                .when(new EndAuthority(FATHER, TODAY.plusDays(30))).then(new AuthorityEnded(FATHER, TODAY.plusDays(30)));
    }

    @Test
    void who_lost_authority_can_get_it_back_and_a_parent_can_become_a_mentor() {
        var again = new AuthorityHolder(new HolderId(new java.util.UUID(8, 8)), "Name", parent(FATHER).account(), Relation.FATHER,
                AuthorityBasis.COURT_ORDER, TODAY.plusDays(60), null);
        given(registered(aged(5)), new AuthorityEnded(FATHER, TODAY)).when(new RecordAuthority(again, TODAY)).then(new AuthorityRecorded(again));
        given(registered(aged(5)), new AuthorityEnded(FATHER, TODAY.plusDays(61))).when(new RecordAuthority(again, TODAY))
                .thenRefused(ChildRejection.ACCOUNT_TWICE);
        var asMentor = new AuthorityHolder(MENTOR, "Name", parent(MOTHER).account(), Relation.MENTOR, AuthorityBasis.MENTORSHIP, TODAY, null);
        given(registered(aged(17))).when(new RecordAuthority(asMentor, TODAY)).then(new AuthorityRecorded(asMentor));
    }

    @Test
    void one_login_cannot_be_two_people_of_one_family() {
        given(registered(aged(5))).when(new LinkYouthAccount(new AccountId(MOTHER.value().toString())))
                .thenRefused(ChildRejection.ACCOUNT_TWICE);
        given().when(new Register(CHILD, registration(of(TODAY, parent(MOTHER), parent(MOTHER))), TODAY))
                .thenRefused(ChildRejection.ACCOUNT_TWICE);
    }

    @Test
    void authority_ends_on_a_day_and_only_of_somebody_who_had_it() {
        given(registered(aged(5))).when(new EndAuthority(FATHER, TODAY)).then(new AuthorityEnded(FATHER, TODAY));
        given(registered(aged(5))).when(new EndAuthority(MENTOR, TODAY)).thenRefused(ChildRejection.UNKNOWN_HOLDER);
        given(registered(aged(5)), new AuthorityEnded(FATHER, TODAY)).when(new EndAuthority(FATHER, TODAY)).then();
    }

    @Test
    void an_objection_is_recorded_once_and_can_be_taken_back() {
        given(registered(aged(5))).when(new ObjectToStatistics(true)).then(new StatisticsObjected(CHILD, true));
        given(registered(aged(5)), new StatisticsObjected(CHILD, true)).when(new ObjectToStatistics(true)).then();
        given(registered(aged(5)), new StatisticsObjected(CHILD, true)).when(new ObjectToStatistics(false))
                .then(new StatisticsObjected(CHILD, false));
    }

    @Test
    void a_birthday_moves_a_child_to_the_next_age_band() {
        given(registered(aged(3))).when(new ReachAgeBand(TODAY.plusMonths(6))).then();
        given(registered(aged(3))).when(new ReachAgeBand(TODAY.plusYears(1)))
                .then(new AgeBandReached(CHILD, registration(aged(3)).residence(), AgeBand.AGE_4_5));
    }

    @Test
    void erasing_is_recorded_once_and_nothing_else_is_possible_afterwards() {
        given(registered(aged(5))).when(new Erase()).then(new ChildErased(CHILD));
        given(registered(aged(5)), new ChildErased(CHILD)).when(new Erase()).then();
        given(registered(aged(5)), new ChildErased(CHILD)).when(new ObjectToStatistics(true)).thenRefused(ChildRejection.ERASED);
    }

    @Test
    void a_child_whose_key_is_gone_is_erased_also_when_a_backup_lost_the_event_that_says_so() {
        given(new Unreadable(), new StatisticsObjected(CHILD, true), new Unreadable()).when(new ObjectToStatistics(false))
                .thenRefused(ChildRejection.ERASED);
    }

    @Test
    void history_that_cannot_be_is_not_ignored() {
        assertThatThrownBy(() -> given(new ChildErased(CHILD)).when(new Erase())).isInstanceOf(ImpossibleHistory.class);
        assertThatThrownBy(() -> given(registered(aged(5)), registered(aged(5))).when(new Erase()))
                .isInstanceOf(ImpossibleHistory.class);
    }
}
