package nl.kindkring.consent.domain.child;

import static nl.kindkring.consent.domain.child.ChildFixture.given;
import static nl.kindkring.consent.domain.child.ChildFixture.registered;
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

import java.time.LocalDate;
import java.util.UUID;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.family.AuthorityBasis;
import nl.kindkring.consent.domain.family.AuthorityHolder;
import nl.kindkring.consent.domain.family.HolderId;
import nl.kindkring.consent.domain.family.Relation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody around a child was recorded wrongly. */
class CorrectingPeopleTest {

    private static final AuthorityCheck CHECK = new AuthorityCheck(AuthoritySource.AUTHORITY_REGISTER, TODAY, new AccountId("teacher"));
    private static final HolderId OTHER = new HolderId(new UUID(1, 8));
    private static final PersonDetails NOTHING = new PersonDetails(null, null, null, null, null);
    private static final ParentWithoutAuthority PARENT = new ParentWithoutAuthority(new ParentId(new UUID(6, 1)), "Name", new AccountId("parent"), Relation.FATHER);

    @Test
    void details_of_the_same_person_are_put_right_under_the_same_id_and_with_the_same_login() {
        PersonDetails right = new PersonDetails("Diederik Ganzevoort", null, Relation.FATHER, AuthorityBasis.COURT_ORDER, TODAY.minusDays(9));
        AuthorityHolder father = new AuthorityHolder(FATHER, "Diederik Ganzevoort", parent(FATHER).account(), Relation.FATHER, AuthorityBasis.COURT_ORDER,
                TODAY.minusDays(9), null);
        given(registered(aged(5))).when(correct(FATHER, right, CorrectionReason.WRONG_DETAILS))
                .then(new ChildEvent.HolderCorrected(FATHER, father, CorrectionReason.WRONG_DETAILS, CHECK));
        given(registered(aged(5))).when(correct(FATHER, NOTHING, CorrectionReason.WRONG_DETAILS)).then();
    }

    @Test
    @Tag("Jeugdwet-7.3.15")
    void whoever_stands_there_instead_of_somebody_else_has_another_id() {
        given(registered(aged(5))).when(correct(FATHER, login("his own"), CorrectionReason.WRONG_LOGIN))
                .then(new ChildEvent.HolderCorrected(FATHER, father("Name", "his own", Relation.PARENT), CorrectionReason.WRONG_LOGIN, CHECK));
        given(registered(aged(5))).when(correct(FATHER, login(null), CorrectionReason.WRONG_LOGIN))
                .then(new ChildEvent.HolderCorrected(FATHER, father("Name", null, Relation.PARENT), CorrectionReason.WRONG_LOGIN, CHECK));
        given(registered(aged(5))).when(correct(FATHER, new PersonDetails("Grootvader", new AccountId("grandfather"), Relation.GUARDIAN, null, null), CorrectionReason.WRONG_PERSON))
                .then(new ChildEvent.HolderCorrected(FATHER, father("Grootvader", "grandfather", Relation.GUARDIAN), CorrectionReason.WRONG_PERSON, CHECK));
    }

    @Test
    void whoever_never_held_authority_goes_and_is_not_known_afterwards() {
        ChildEvent struck = new ChildEvent.HolderStruck(FATHER, CHECK);
        given(registered(aged(5))).when(correct(FATHER, NOTHING, CorrectionReason.NEVER_HELD)).then(struck);
        given(registered(aged(5)), struck).when(correct(FATHER, NOTHING, CorrectionReason.NEVER_HELD)).thenRefused(ChildRejection.UNKNOWN_HOLDER);
        given(registered(aged(5)), struck).when(new ChildCommand.EndAuthority(FATHER, TODAY)).thenRefused(ChildRejection.UNKNOWN_HOLDER);
        given(registered(aged(5)), struck).when(new ChildCommand.LinkHolderAccount(FATHER, new AccountId("x"))).thenRefused(ChildRejection.UNKNOWN_HOLDER);
    }

    @Test
    void a_reason_that_does_not_fit_what_is_put_right_is_refused() {
        given(registered(aged(5))).when(correct(FATHER, login("another"), CorrectionReason.WRONG_DETAILS)).thenRefused(ChildRejection.CORRECTION_DOES_NOT_FIT);
        given(registered(aged(5))).when(correct(FATHER, login(FATHER.value().toString()), CorrectionReason.WRONG_LOGIN))
                .thenRefused(ChildRejection.CORRECTION_DOES_NOT_FIT);
        given(registered(aged(5))).when(correct(FATHER, login("another"), CorrectionReason.WRONG_PERSON)).thenRefused(ChildRejection.CORRECTION_DOES_NOT_FIT);
        given(registered(aged(5))).when(correct(FATHER, login("another"), CorrectionReason.NEVER_HELD)).thenRefused(ChildRejection.CORRECTION_DOES_NOT_FIT);
    }

    @Test
    void what_is_refused_of_a_new_holder_is_refused_of_a_corrected_one() {
        given(registered(aged(5))).when(correct(FATHER, login(MOTHER.value().toString()), CorrectionReason.WRONG_LOGIN)).thenRefused(ChildRejection.ACCOUNT_TWICE);
        given(registered(aged(5))).when(correct(FATHER, login("youth"), CorrectionReason.WRONG_LOGIN)).thenRefused(ChildRejection.ACCOUNT_TWICE);
        given(registered(of(TODAY.minusYears(5), parent(MOTHER), parent(FATHER), mentor())))
                .when(correct(MENTOR, new PersonDetails(null, null, null, AuthorityBasis.COURT_ORDER, null), CorrectionReason.WRONG_DETAILS))
                .thenRefused(ChildRejection.TOO_MANY_HOLDERS);
        given(registered(of(TODAY.minusYears(5), holder(MOTHER, AuthorityBasis.BY_LAW, LONG_AGO, TODAY))))
                .when(correct(MOTHER, new PersonDetails(null, null, null, null, TODAY.plusDays(1)), CorrectionReason.WRONG_DETAILS))
                .thenRefused(ChildRejection.BEGINS_AFTER_ITS_END);
        given(registered(aged(5))).when(correct(MENTOR, NOTHING, CorrectionReason.NEVER_HELD)).thenRefused(ChildRejection.UNKNOWN_HOLDER);
        given(registered(aged(5))).when(new ChildCommand.CorrectHolder(FATHER, NOTHING, CorrectionReason.NEVER_HELD, CHECK, OTHER, TODAY.minusDays(1)))
                .thenRefused(ChildRejection.CHECKED_IN_THE_FUTURE);
    }

    @Test
    void a_parent_without_authority_is_put_right_and_whoever_is_none_is_removed_instead() {
        ChildEvent recorded = new ChildEvent.ParentRecorded(PARENT);
        ParentWithoutAuthority right = new ParentWithoutAuthority(PARENT.id(), "Name", new AccountId("his own"), Relation.FATHER);
        given(registered(aged(5)), recorded).when(parentIs(login("his own"), CorrectionReason.WRONG_LOGIN))
                .then(new ChildEvent.ParentCorrected(right, CorrectionReason.WRONG_LOGIN, CHECK));
        given(registered(aged(5)), recorded).when(parentIs(login("youth"), CorrectionReason.WRONG_LOGIN)).thenRefused(ChildRejection.ACCOUNT_TWICE);
        given(registered(aged(5)), recorded).when(parentIs(NOTHING, CorrectionReason.NEVER_HELD)).thenRefused(ChildRejection.CORRECTION_DOES_NOT_FIT);
        given(registered(aged(5))).when(parentIs(NOTHING, CorrectionReason.WRONG_DETAILS)).thenRefused(ChildRejection.UNKNOWN_PARENT);
    }

    @Test
    void only_a_holder_without_a_login_whose_authority_has_not_ended_is_invited_and_comes() {
        AuthorityHolder ends = new AuthorityHolder(FATHER, "Name", null, Relation.FATHER, AuthorityBasis.BY_LAW, LONG_AGO, TODAY.plusDays(2));
        ChildEvent registered = registered(of(TODAY.minusYears(5), parent(MOTHER), ends));
        given(registered).when(new ChildCommand.InviteHolder(FATHER, TODAY)).then(new ChildEvent.HolderInvited(FATHER));
        given(registered).when(new ChildCommand.InviteHolder(MOTHER, TODAY)).thenRefused(ChildRejection.HAS_A_LOGIN);
        given(registered).when(new ChildCommand.InviteHolder(MENTOR, TODAY)).thenRefused(ChildRejection.UNKNOWN_HOLDER);
        given(registered).when(new ChildCommand.InviteHolder(FATHER, TODAY.plusDays(2))).thenRefused(ChildRejection.AUTHORITY_ENDED);
        given(registered, new ChildEvent.HolderInvited(FATHER)).when(comes("his own", TODAY.plusDays(1)))
                .then(new ChildEvent.HolderAccountLinked(FATHER, new AccountId("his own")));
        given(registered).when(comes("his own", TODAY.plusDays(2))).thenRefused(ChildRejection.AUTHORITY_ENDED);
        given(registered).when(comes(MOTHER.value().toString(), TODAY)).thenRefused(ChildRejection.ACCOUNT_TWICE);
        given(registered, new ChildEvent.ParentRecorded(PARENT)).when(comes("parent", TODAY)).thenRefused(ChildRejection.ACCOUNT_TWICE);
        given(registered, new ChildEvent.HolderAccountLinked(FATHER, new AccountId("his own"))).when(comes("another", TODAY)).thenRefused(ChildRejection.HAS_A_LOGIN);
    }

    private static ChildCommand comes(String login, LocalDate day) {
        return new ChildCommand.AcceptInvitation(FATHER, new AccountId(login), day);
    }

    private static PersonDetails login(@Nullable String account) {
        return new PersonDetails(null, account == null ? null : new AccountId(account), null, null, null);
    }

    private static AuthorityHolder father(String name, @Nullable String login, Relation relation) {
        return new AuthorityHolder(OTHER, name, login == null ? null : new AccountId(login), relation, AuthorityBasis.AUTHORITY_REGISTER, LONG_AGO, null);
    }

    private static ChildCommand correct(HolderId holder, PersonDetails right, CorrectionReason reason) {
        return new ChildCommand.CorrectHolder(holder, right, reason, CHECK, OTHER, TODAY);
    }

    private static ChildCommand parentIs(PersonDetails right, CorrectionReason reason) {
        return new ChildCommand.CorrectParent(PARENT.id(), right, reason, CHECK, TODAY);
    }
}
