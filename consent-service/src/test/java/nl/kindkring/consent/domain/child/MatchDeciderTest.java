package nl.kindkring.consent.domain.child;

import static nl.kindkring.consent.domain.child.UnitingTest.ids;
import static nl.kindkring.consent.domain.child.UnitingTest.there;
import static nl.kindkring.consent.domain.family.Families.FATHER;
import static nl.kindkring.consent.domain.family.Families.MENTOR;
import static nl.kindkring.consent.domain.family.Families.MOTHER;
import static nl.kindkring.consent.domain.family.Families.TODAY;
import static nl.kindkring.consent.domain.family.Families.parent;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.consent.domain.Decision;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.family.Answer;
import nl.kindkring.consent.domain.family.Families;
import nl.kindkring.consent.domain.family.Family;
import nl.kindkring.consent.domain.family.HolderId;
import nl.kindkring.consent.domain.family.Party;
import org.junit.jupiter.api.Test;

class MatchDeciderTest {

    private static final ChildId FIRST = new ChildId(new UUID(8, 1));
    private static final ChildId OTHER = new ChildId(new UUID(8, 2));
    private static final HolderId FATHER_THERE = new HolderId(new UUID(4, 2));
    private static final LocalDate BORN = TODAY.minusYears(13);
    private static final Family WITH_FATHER = Families.of(BORN, parent(MOTHER), parent(FATHER));
    private static final Family FATHER_ALONE = Families.of(BORN, there(FATHER_THERE, FATHER, null));
    private static final MatchCommand.Unite UNITE = new MatchCommand.Unite(Map.of(), TODAY);

    @Test
    void two_records_are_united_once_and_both_say_so() {
        Child.Registered first = registered(FIRST, WITH_FATHER);
        Child.Registered other = registered(OTHER, FATHER_ALONE);
        MatchDecider.OnBoth events = accepted(MatchDecider.decide(UNITE, first, other));
        assertThat(events.other()).containsExactly(new ChildEvent.MergedInto(OTHER, FIRST));
        Child.Registered united = after(first, events.first());
        Child.Registered merged = after(other, events.other());
        assertThat(ids(united.family())).containsExactlyInAnyOrder(MOTHER, FATHER);
        assertThat(merged.records()).isEqualTo(new Records.Merged(FIRST));
        assertThat(MatchDecider.decide(UNITE, united, merged)).isEqualTo(Decision.accept());
    }

    @Test
    void an_objection_to_figures_in_one_record_is_one_of_the_child() {
        Child.Registered first = registered(FIRST, WITH_FATHER);
        Child.Registered other = after(registered(OTHER, FATHER_ALONE), List.of(new ChildEvent.StatisticsObjected(OTHER, true)));
        assertThat(accepted(MatchDecider.decide(UNITE, first, other)).first()).contains(new ChildEvent.StatisticsObjected(FIRST, true));
        assertThat(accepted(MatchDecider.decide(UNITE, other, first)).other()).contains(new ChildEvent.StatisticsObjected(FIRST, true));
    }

    @Test
    void nothing_is_united_where_no_rule_is_the_stricter_of_two() {
        assertThat(unite(WITH_FATHER, Families.of(BORN.plusDays(1)))).isEqualTo(Decision.refuse(ChildRejection.BORN_ON_OTHER_DAYS));
        assertThat(unite(WITH_FATHER, Families.unable(FATHER_ALONE))).isEqualTo(Decision.refuse(ChildRejection.JUDGED_DIFFERENTLY));
        assertThat(unite(WITH_FATHER, FATHER_ALONE.withYouth(new AccountId("another")))).isEqualTo(Decision.refuse(ChildRejection.OTHER_LOGINS));
        assertThat(unite(WITH_FATHER, Families.of(BORN, there(FATHER_THERE, FATHER, null)).withYouth(new AccountId(MOTHER.value().toString()))))
                .isEqualTo(Decision.refuse(ChildRejection.OTHER_LOGINS));
        assertThat(MatchDecider.decide(UNITE, registered(FIRST, WITH_FATHER), registered(FIRST, WITH_FATHER)))
                .isEqualTo(Decision.refuse(ChildRejection.SAME_RECORD));
    }

    @Test
    void two_people_with_a_login_each_are_not_one_because_somebody_says_so() {
        MatchCommand.Unite claimed = new MatchCommand.Unite(Map.of(FATHER_THERE, MOTHER), TODAY);
        assertThat(MatchDecider.decide(claimed, registered(FIRST, WITH_FATHER), registered(OTHER, FATHER_ALONE)))
                .isEqualTo(Decision.refuse(ChildRejection.NOT_ONE_PERSON));
        MatchCommand.Unite unknown = new MatchCommand.Unite(Map.of(MENTOR, MOTHER), TODAY);
        assertThat(MatchDecider.decide(unknown, registered(FIRST, WITH_FATHER), registered(OTHER, FATHER_ALONE)))
                .isEqualTo(Decision.refuse(ChildRejection.NOT_ONE_PERSON));
    }

    @Test
    void a_record_that_keeps_the_family_of_others_is_not_merged_into_a_third_but_takes_it_in() {
        Child.Registered first = registered(FIRST, WITH_FATHER);
        Child.Registered united = after(first, accepted(MatchDecider.decide(UNITE, first, registered(OTHER, FATHER_ALONE))).first());
        Child.Registered third = registered(new ChildId(new UUID(8, 3)), WITH_FATHER);
        assertThat(MatchDecider.decide(UNITE, third, united)).isEqualTo(Decision.refuse(ChildRejection.ALREADY_UNITED));
        assertThat(MatchDecider.decide(UNITE, united, third)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void parted_records_go_on_by_themselves_with_what_was_recorded_since() {
        Child.Registered first = registered(FIRST, WITH_FATHER);
        Child.Registered other = registered(OTHER, FATHER_ALONE);
        MatchDecider.OnBoth events = accepted(MatchDecider.decide(UNITE, first, other));
        Child.Registered united = after(first, events.first());
        united = after(united, List.of(new ChildEvent.AuthorityEnded(FATHER, TODAY), new ChildEvent.AuthorityRecorded(Families.mentor())));
        MatchDecider.OnBoth parted = accepted(MatchDecider.decide(new MatchCommand.Part(TODAY), united, after(other, events.other())));
        Child.Registered alone = after(united, parted.first());
        Child.Registered theirs = after(after(other, events.other()), parted.other());
        assertThat(ids(alone.family())).containsExactly(MOTHER, FATHER, MENTOR);
        assertThat(ids(theirs.family())).containsExactly(FATHER_THERE, MENTOR);
        assertThat(alone.family().authorityOn(TODAY)).containsExactly(MOTHER);
        assertThat(theirs.family().authorityOn(TODAY)).isEmpty();
        assertThat(theirs.family().counting(Map.of(new Party.Holder(FATHER), Answer.REFUSED))).containsOnlyKeys(new Party.Holder(FATHER_THERE));
        assertThat(alone.records()).isEqualTo(new Records.Single());
        assertThat(MatchDecider.decide(new MatchCommand.Part(TODAY), alone, theirs)).isEqualTo(Decision.refuse(ChildRejection.NOT_UNITED));
    }

    @Test
    void a_dispute_that_a_court_settled_is_settled_in_both_records_when_they_are_parted() {
        Child.Registered first = registered(FIRST, WITH_FATHER);
        Child.Registered other = registered(OTHER, Families.of(BORN, there(FATHER_THERE, FATHER, TODAY.minusDays(5))));
        MatchDecider.OnBoth events = accepted(MatchDecider.decide(UNITE, first, other));
        Child.Registered united = after(first, events.first());
        HolderId disputed = united.family().authorityOn(TODAY).stream().filter(id -> !id.equals(MOTHER)).findFirst().orElseThrow();
        united = after(united, List.of(new ChildEvent.AuthorityEnded(disputed, TODAY)));
        assertThat(united.family().authorityOn(TODAY)).containsExactly(MOTHER);
        Child.Registered alone = after(united, accepted(MatchDecider.decide(new MatchCommand.Part(TODAY), united, after(other, events.other()))).first());
        assertThat(alone.family().authorityOn(TODAY)).containsExactly(MOTHER);
    }

    private static Decision<MatchDecider.OnBoth, ChildRejection> unite(Family first, Family other) {
        return MatchDecider.decide(UNITE, registered(FIRST, first), registered(OTHER, other));
    }

    private static MatchDecider.OnBoth accepted(Decision<MatchDecider.OnBoth, ChildRejection> decision) {
        return ((Decision.Accepted<MatchDecider.OnBoth, ChildRejection>) decision).events().getFirst();
    }

    private static Child.Registered registered(ChildId id, Family family) {
        return (Child.Registered) Child.evolve(Child.initial(), new ChildEvent.ChildRegistered(id, ChildFixture.registration(family), AgeBand.AGE_13_17));
    }

    private static Child.Registered after(Child.Registered child, List<ChildEvent> events) {
        Child state = child;
        for (ChildEvent event : events) {
            state = Child.evolve(state, event);
        }
        return (Child.Registered) state;
    }
}
