package nl.kindkring.consent.domain.child;

import static nl.kindkring.consent.domain.child.UnitingTest.ids;
import static nl.kindkring.consent.domain.child.UnitingTest.login;
import static nl.kindkring.consent.domain.child.UnitingTest.there;
import static nl.kindkring.consent.domain.family.Families.FATHER;
import static nl.kindkring.consent.domain.family.Families.LONG_AGO;
import static nl.kindkring.consent.domain.family.Families.MOTHER;
import static nl.kindkring.consent.domain.family.Families.TODAY;
import static nl.kindkring.consent.domain.family.Families.parent;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.consent.domain.Decision;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.family.Answer;
import nl.kindkring.consent.domain.family.AuthorityHolder;
import nl.kindkring.consent.domain.family.Families;
import nl.kindkring.consent.domain.family.Family;
import nl.kindkring.consent.domain.family.HolderId;
import nl.kindkring.consent.domain.family.Party;
import nl.kindkring.consent.domain.family.WhoMustAgree;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Of a child of which two records were united, somebody turns out to be recorded wrongly; then the records are parted again. */
class CorrectedInUnitedRecordsTest {

    private static final ChildId FIRST = new ChildId(new UUID(8, 1));
    private static final ChildId OTHER = new ChildId(new UUID(8, 2));
    private static final HolderId MOTHER_THERE = new HolderId(new UUID(4, 1));
    private static final HolderId FATHER_THERE = new HolderId(new UUID(4, 2));
    private static final HolderId NOW = new HolderId(new UUID(1, 8));
    private static final LocalDate BORN = TODAY.minusYears(6);
    private static final AuthorityCheck CHECK = new AuthorityCheck(AuthoritySource.AUTHORITY_REGISTER, TODAY, new AccountId("teacher"));
    private static final PersonDetails NOTHING = new PersonDetails(null, null, null, null, null);

    private Child.Registered first = registered(FIRST, Families.of(BORN, parent(MOTHER), parent(FATHER)));
    private Child.Registered other = registered(OTHER, Families.of(BORN, there(MOTHER_THERE, MOTHER, null), there(FATHER_THERE, FATHER, null)));

    @Test
    @Tag("Jeugdwet-7.3.15")
    void what_a_wrong_login_said_under_either_id_counts_no_longer_and_its_owner_is_nobody() {
        both(new MatchCommand.Unite(Map.of(), TODAY));
        correct(new PersonDetails(null, new AccountId("his own"), null, null, null), CorrectionReason.WRONG_LOGIN);
        Family united = first.family();
        assertThat(united.partyOf(login(FATHER), TODAY)).isEmpty();
        assertThat(united.partyOf(new AccountId("his own"), TODAY)).contains(new Party.Holder(NOW));
        assertThat(deciding(united)).containsExactlyInAnyOrder(MOTHER, NOW);
        for (HolderId former : List.of(FATHER, FATHER_THERE)) {
            assertThat(united.counting(Map.of(new Party.Holder(former), Answer.GIVEN))).doesNotContainKey(new Party.Holder(NOW));
        }
    }

    @Test
    @Tag("Jeugdwet-7.3.15")
    void parted_again_neither_record_knows_the_wrong_login_and_in_both_the_father_must_agree() {
        both(new MatchCommand.Unite(Map.of(), TODAY));
        correct(new PersonDetails(null, new AccountId("his own"), null, null, null), CorrectionReason.WRONG_LOGIN);
        Map<Party, Answer> said = Map.of(new Party.Holder(MOTHER), Answer.GIVEN, new Party.Holder(NOW), Answer.GIVEN);
        both(new MatchCommand.Part(TODAY));
        for (Family family : List.of(first.family(), other.family())) {
            assertThat(family.includes(login(FATHER))).isFalse();
            assertThat(family.includes(new AccountId("his own"))).isTrue();
            assertThat(deciding(family)).hasSize(2).doesNotContain(FATHER, FATHER_THERE);
            assertThat(family.counting(said).keySet()).as("who agreed while they were united agreed").containsAll(WhoMustAgree.on(TODAY, family).parties());
        }
    }

    @Test
    void details_are_put_right_in_both_and_what_only_one_record_says_stays() {
        other = registered(OTHER, Families.of(BORN, there(MOTHER_THERE, MOTHER, null), there(FATHER_THERE, FATHER, TODAY.plusYears(1))));
        both(new MatchCommand.Unite(Map.of(), TODAY));
        correct(new PersonDetails("Diederik", null, null, null, null), CorrectionReason.WRONG_DETAILS);
        both(new MatchCommand.Part(TODAY));
        assertThat(find(first, FATHER).name()).isEqualTo("Diederik");
        assertThat(find(other, FATHER_THERE)).isEqualTo(new AuthorityHolder(FATHER_THERE, "Diederik", login(FATHER), parent(FATHER).relation(), parent(FATHER).basis(),
                LONG_AGO, TODAY.plusYears(1)));
    }

    @Test
    @Tag("Jeugdwet-7.3.15")
    void whoever_never_held_authority_must_not_agree_while_united_and_has_no_login_where_another_record_says_otherwise() {
        both(new MatchCommand.Unite(Map.of(), TODAY));
        correct(NOTHING, CorrectionReason.NEVER_HELD);
        assertThat(deciding(first.family())).containsExactly(MOTHER);
        both(new MatchCommand.Part(TODAY));
        assertThat(ids(first.family())).containsExactly(MOTHER);
        assertThat(deciding(other.family())).containsExactlyInAnyOrder(MOTHER_THERE, FATHER_THERE);
        assertThat(other.family().includes(login(FATHER))).isFalse();
    }

    @Test
    @Tag("Jeugdwet-7.3.4")
    void to_strike_who_stands_for_days_in_dispute_takes_nobody_out_of_what_a_record_says() {
        other = registered(OTHER, Families.of(BORN, there(MOTHER_THERE, MOTHER, null), there(FATHER_THERE, FATHER, TODAY.minusDays(3))));
        both(new MatchCommand.Unite(Map.of(), TODAY));
        HolderId disputed = deciding(first.family()).stream().filter(id -> !id.equals(MOTHER)).findFirst().orElseThrow();
        first = after(first, ((Decision.Accepted<ChildEvent, ChildRejection>) ChildDecider.decide(
                new ChildCommand.CorrectHolder(disputed, NOTHING, CorrectionReason.NEVER_HELD, CHECK, NOW, TODAY), first)).events());
        assertThat(deciding(first.family())).containsExactly(MOTHER);
        both(new MatchCommand.Part(TODAY));
        assertThat(deciding(first.family())).containsExactlyInAnyOrder(MOTHER, FATHER);
        assertThat(first.family().includes(login(FATHER))).isTrue();
    }

    private void both(MatchCommand command) {
        MatchDecider.OnBoth events = ((Decision.Accepted<MatchDecider.OnBoth, ChildRejection>) MatchDecider.decide(command, first, other)).events().getFirst();
        first = after(first, events.first());
        other = after(other, events.other());
    }

    private void correct(PersonDetails right, CorrectionReason reason) {
        first = after(first, ((Decision.Accepted<ChildEvent, ChildRejection>) ChildDecider.decide(
                new ChildCommand.CorrectHolder(FATHER, right, reason, CHECK, NOW, TODAY), first)).events());
    }

    private static Child.Registered after(Child.Registered child, List<ChildEvent> events) {
        Child state = child;
        for (ChildEvent event : events) {
            state = Child.evolve(state, event);
        }
        return (Child.Registered) state;
    }

    private static Child.Registered registered(ChildId id, Family family) {
        return (Child.Registered) Child.evolve(Child.initial(), new ChildEvent.ChildRegistered(id, ChildFixture.registration(family), AgeBand.AGE_6_7));
    }

    private static Set<HolderId> deciding(Family family) {
        return WhoMustAgree.on(TODAY, family).decidingHolders();
    }

    private static AuthorityHolder find(Child.Registered child, HolderId id) {
        return child.family().holders().stream().filter(holder -> holder.id().equals(id)).findFirst().orElseThrow();
    }
}
