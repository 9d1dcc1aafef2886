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

import java.util.UUID;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.family.Birthday;
import nl.kindkring.consent.domain.family.Relation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CorrectingTest {

    private static final Residence HERE = registration(aged(5)).residence();
    private static final Residence THERE = new Residence("GM0080", "WK008001");
    private static final CentreId CENTRE = registration(aged(5)).centre();
    private static final HouseholdId FIRST = new HouseholdId(new UUID(7, 1));
    private static final HouseholdId SECOND = new HouseholdId(new UUID(7, 2));
    private static final HouseholdId THIRD = new HouseholdId(new UUID(7, 3));
    private static final ParentWithoutAuthority PARENT = parent(1, "parent");

    @Test
    void a_correction_changes_what_is_different_and_nothing_else() {
        ChildName name = new ChildName("Sanne", "Bakker");
        given(registered(aged(5))).when(new ChildCommand.Correct(name, null, null, TODAY)).then(new ChildEvent.NameCorrected(name));
        given(registered(aged(5))).when(new ChildCommand.Correct(null, null, THERE, TODAY))
                .then(new ChildEvent.Moved(CHILD, THERE, AgeBand.AGE_4_5));
        given(registered(aged(5))).when(new ChildCommand.Correct(registration(aged(5)).name(), aged(5).birthday(), HERE, TODAY)).then();
    }

    @Test
    void a_corrected_date_of_birth_gives_another_age_band() {
        Birthday twelve = new Birthday(TODAY.minusYears(12));
        given(registered(aged(5))).when(new ChildCommand.Correct(null, twelve, null, TODAY))
                .then(new ChildEvent.DateOfBirthCorrected(CHILD, twelve, HERE, AgeBand.AGE_10_12));
    }

    @Test
    void nobody_is_corrected_to_be_unborn_or_older_than_23() {
        given(registered(aged(5))).when(new ChildCommand.Correct(null, new Birthday(TODAY.plusDays(1)), null, TODAY))
                .thenRefused(ChildRejection.AGE_OUT_OF_RANGE);
        given(registered(aged(5))).when(new ChildCommand.Correct(null, new Birthday(TODAY.minusYears(24)), null, TODAY))
                .thenRefused(ChildRejection.AGE_OUT_OF_RANGE);
    }

    @Test
    void a_child_leaves_its_centre_once_and_can_come_to_another_or_back() {
        CentreId other = new CentreId(new UUID(5, 2));
        given(registered(aged(5))).when(new ChildCommand.LeaveCentre()).then(new ChildEvent.CentreLeft(CENTRE));
        given(registered(aged(5)), new ChildEvent.CentreLeft(CENTRE)).when(new ChildCommand.LeaveCentre()).then();
        given(registered(aged(5)), new ChildEvent.CentreLeft(CENTRE)).when(new ChildCommand.ChangeCentre(CENTRE))
                .then(new ChildEvent.CentreChanged(CENTRE));
        given(registered(aged(5))).when(new ChildCommand.ChangeCentre(other)).then(new ChildEvent.CentreChanged(other));
        given(registered(aged(5))).when(new ChildCommand.ChangeCentre(CENTRE)).then();
    }

    @Test
    void authority_is_checked_of_somebody_who_has_it_and_not_in_the_future() {
        AuthorityCheck check = new AuthorityCheck(AuthoritySource.AUTHORITY_REGISTER, TODAY, new AccountId("teacher"));
        given(registered(aged(5))).when(new ChildCommand.CheckAuthority(MOTHER, check, TODAY)).then(new ChildEvent.AuthorityChecked(MOTHER, check));
        given(registered(aged(5))).when(new ChildCommand.CheckAuthority(MENTOR, check, TODAY)).thenRefused(ChildRejection.UNKNOWN_HOLDER);
        given(registered(aged(5))).when(new ChildCommand.CheckAuthority(FATHER, check, TODAY.minusDays(1)))
                .thenRefused(ChildRejection.CHECKED_IN_THE_FUTURE);
    }

    @Test
    void a_parent_without_authority_is_recorded_once_and_can_be_removed() {
        given(registered(aged(5))).when(new ChildCommand.RecordParent(PARENT)).then(new ChildEvent.ParentRecorded(PARENT));
        given(registered(aged(5)), new ChildEvent.ParentRecorded(PARENT)).when(new ChildCommand.RecordParent(parent(2, "parent")))
                .thenRefused(ChildRejection.ACCOUNT_TWICE);
        given(registered(aged(5))).when(new ChildCommand.RecordParent(parent(2, "youth"))).thenRefused(ChildRejection.ACCOUNT_TWICE);
        given(registered(aged(5)), new ChildEvent.ParentRecorded(PARENT)).when(new ChildCommand.RemoveParent(PARENT.id()))
                .then(new ChildEvent.ParentRemoved(PARENT.id()));
        given(registered(aged(5))).when(new ChildCommand.RemoveParent(PARENT.id())).thenRefused(ChildRejection.UNKNOWN_PARENT);
    }

    @Test
    @Tag("L11")
    void a_child_lives_in_at_most_two_households() {
        ChildEvent[] both = {registered(aged(5)), new ChildEvent.HouseholdJoined(FIRST), new ChildEvent.HouseholdJoined(SECOND)};
        given(both[0], both[1]).when(new ChildCommand.JoinHousehold(SECOND)).then(new ChildEvent.HouseholdJoined(SECOND));
        given(both[0], both[1]).when(new ChildCommand.JoinHousehold(FIRST)).then();
        given(both).when(new ChildCommand.JoinHousehold(THIRD)).thenRefused(ChildRejection.TOO_MANY_HOUSEHOLDS);
        given(both).when(new ChildCommand.LeaveHousehold(FIRST)).then(new ChildEvent.HouseholdLeft(FIRST));
        given(both).when(new ChildCommand.LeaveHousehold(THIRD)).thenRefused(ChildRejection.UNKNOWN_HOUSEHOLD);
        given(both[0], both[1], both[2], new ChildEvent.HouseholdLeft(FIRST)).when(new ChildCommand.JoinHousehold(THIRD))
                .then(new ChildEvent.HouseholdJoined(THIRD));
    }

    private static ParentWithoutAuthority parent(int id, String account) {
        return new ParentWithoutAuthority(new ParentId(new UUID(6, id)), "Name", new AccountId(account), Relation.FATHER);
    }
}
