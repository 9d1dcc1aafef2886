package nl.kindkring.consent.domain.consent;

import static nl.kindkring.consent.domain.consent.ConsentFixture.CHILD;
import static nl.kindkring.consent.domain.consent.ConsentFixture.CONSENT;
import static nl.kindkring.consent.domain.consent.ConsentFixture.DAD;
import static nl.kindkring.consent.domain.consent.ConsentFixture.MUM;
import static nl.kindkring.consent.domain.consent.ConsentFixture.NEW;
import static nl.kindkring.consent.domain.consent.ConsentFixture.OLD;
import static nl.kindkring.consent.domain.consent.ConsentFixture.TERMS;
import static nl.kindkring.consent.domain.consent.ConsentFixture.YOUTH;
import static nl.kindkring.consent.domain.consent.ConsentFixture.given;
import static nl.kindkring.consent.domain.consent.ConsentFixture.permit;
import static nl.kindkring.consent.domain.consent.ConsentFixture.terms;
import static nl.kindkring.consent.domain.family.Answer.GIVEN;
import static nl.kindkring.consent.domain.family.Answer.REFUSED;
import static nl.kindkring.consent.domain.family.Families.TODAY;
import static nl.kindkring.consent.domain.family.Families.aged;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.ImpossibleHistory;
import nl.kindkring.consent.domain.consent.ConsentEvent.AgreementGiven;
import nl.kindkring.consent.domain.consent.ConsentEvent.ConsentAsked;
import nl.kindkring.consent.domain.consent.ConsentEvent.ConsentErased;
import nl.kindkring.consent.domain.consent.ConsentEvent.ConsentExpired;
import nl.kindkring.consent.domain.consent.ConsentEvent.ConsentExpiryNear;
import nl.kindkring.consent.domain.consent.ConsentEvent.ConsentRefused;
import nl.kindkring.consent.domain.consent.ConsentEvent.ConsentWithdrawn;
import nl.kindkring.consent.domain.consent.ConsentEvent.PermitEnded;
import nl.kindkring.consent.domain.consent.ConsentEvent.PermitGranted;
import nl.kindkring.consent.domain.consent.ConsentEvent.PermitReplaced;
import nl.kindkring.consent.domain.family.AgreementPolicy;
import org.junit.jupiter.api.Test;

class ConsentDeciderTest {

    private static final ConsentEvent ASKED = new ConsentAsked(CONSENT, TERMS);
    private static final LocalDate TWELFTH = aged(5).birthday().turns(12);
    private static final LocalDate EIGHTEENTH = aged(5).birthday().turns(18);
    private static final ConsentEvent GRANTED = new PermitGranted(TERMS, permit(OLD, TWELFTH), true);

    @Test
    void asking_puts_the_question() {
        given().when(new ConsentCommand.Ask(CONSENT, TERMS, DutchDay.start(TODAY))).then(ASKED);
    }

    @Test
    void asking_for_a_consent_that_is_over_before_it_begins_is_refused() {
        given().when(new ConsentCommand.Ask(CONSENT, terms(TODAY.minusDays(1)), DutchDay.start(TODAY)))
                .thenRefused(ConsentRejection.EXPIRES_IN_THE_PAST);
    }

    @Test
    void one_parent_of_two_is_not_enough_N11() {
        given(ASKED).answered(MUM, GIVEN).then(new AgreementGiven(MUM));
    }

    @Test
    void the_second_parent_completes_it_and_the_permit_ends_on_the_twelfth_birthday() {
        given(ASKED, new AgreementGiven(MUM)).answered(DAD, GIVEN)
                .then(new AgreementGiven(DAD), new PermitGranted(TERMS, permit(NEW, TWELFTH), true));
    }

    @Test
    void an_expiry_before_the_birthday_ends_the_permit_at_the_end_of_its_last_day() {
        Terms untilJuly = terms(LocalDate.of(2027, 7, 31));
        given(new ConsentAsked(CONSENT, untilJuly), new AgreementGiven(MUM)).answered(DAD, GIVEN)
                .then(new AgreementGiven(DAD), new PermitGranted(untilJuly, permit(NEW, LocalDate.of(2027, 8, 1)), true));
    }

    @Test
    void a_child_of_exactly_twelve_must_agree_too_L2() {
        given(ASKED, new AgreementGiven(MUM)).with(aged(12)).answered(DAD, GIVEN).then(new AgreementGiven(DAD));
    }

    @Test
    void once_child_and_parents_agreed_the_sixteenth_birthday_changes_nothing_so_the_permit_has_no_end() {
        given(ASKED, new AgreementGiven(MUM), new AgreementGiven(DAD)).with(aged(12)).answered(YOUTH, GIVEN)
                .then(new AgreementGiven(YOUTH), new PermitGranted(TERMS, permit(NEW, null), true));
    }

    @Test
    void from_sixteen_the_child_alone_is_asked_and_a_parent_cannot_answer() {
        given(ASKED).with(aged(16)).answered(YOUTH, GIVEN)
                .then(new AgreementGiven(YOUTH), new PermitGranted(TERMS, permit(NEW, null), true));
        given(ASKED).with(aged(16)).answered(MUM, GIVEN).thenRefused(ConsentRejection.NOT_YOURS_TO_ANSWER);
    }

    @Test
    void a_child_under_twelve_cannot_answer() {
        given(ASKED).answered(YOUTH, GIVEN).thenRefused(ConsentRejection.NOT_YOURS_TO_ANSWER);
    }

    @Test
    void a_refusal_by_either_parent_closes_the_question() {
        given(ASKED, new AgreementGiven(MUM)).answered(DAD, REFUSED).then(new ConsentRefused(TERMS, DAD));
        given(ASKED, new ConsentRefused(TERMS, DAD)).answered(MUM, GIVEN).thenRefused(ConsentRejection.CLOSED);
    }

    @Test
    void dissent_of_the_second_parent_ends_a_permit_that_one_parent_had_given() {
        given(ASKED, new AgreementGiven(MUM), GRANTED).with(AgreementPolicy.ONE_UNTIL_DISSENT).answered(DAD, REFUSED)
                .then(new PermitEnded(CHILD, OLD, PermitEndReason.REFUSED), new ConsentRefused(TERMS, DAD));
    }

    @Test
    void a_withdrawal_by_either_parent_ends_the_permit_before_anything_else() {
        given(ASKED, new AgreementGiven(MUM), new AgreementGiven(DAD), GRANTED).withdrawn(MUM)
                .then(new PermitEnded(CHILD, OLD, PermitEndReason.WITHDRAWN), new ConsentWithdrawn(TERMS, MUM));
    }

    @Test
    void a_no_after_a_yes_is_a_withdrawal() {
        given(ASKED, new AgreementGiven(MUM)).answered(MUM, REFUSED).then(new ConsentWithdrawn(TERMS, MUM));
    }

    @Test
    void the_same_yes_twice_changes_nothing() {
        given(ASKED, new AgreementGiven(MUM)).answered(MUM, GIVEN).then();
    }

    @Test
    void on_the_twelfth_birthday_the_permit_ends_and_the_child_is_waited_for() {
        given(ASKED, new AgreementGiven(MUM), new AgreementGiven(DAD), GRANTED)
                .at(DutchDay.start(TWELFTH)).reconsidered()
                .then(new PermitEnded(CHILD, OLD, PermitEndReason.AUTHORITY_CHANGED));
    }

    @Test
    void a_moment_before_the_twelfth_birthday_nothing_changes() {
        given(ASKED, new AgreementGiven(MUM), new AgreementGiven(DAD), GRANTED)
                .at(DutchDay.start(TWELFTH).minusNanos(1)).reconsidered().then();
    }

    @Test
    void after_it_lapsed_the_childs_yes_brings_it_back_without_counting_as_a_new_consent() {
        given(ASKED, new AgreementGiven(MUM), new AgreementGiven(DAD), GRANTED,
                new PermitEnded(CHILD, OLD, PermitEndReason.AUTHORITY_CHANGED))
                .at(DutchDay.start(TWELFTH)).answered(YOUTH, GIVEN)
                .then(new AgreementGiven(YOUTH), new PermitGranted(TERMS, permit(NEW, null), false));
    }

    @Test
    void the_sixteenth_birthday_completes_what_only_the_parents_had_left_open() {
        given(ASKED, new AgreementGiven(YOUTH)).at(DutchDay.start(aged(5).birthday().turns(16))).reconsidered()
                .then(new PermitGranted(TERMS, permit(NEW, null), true));
    }

    @Test
    void a_change_of_authority_that_moves_the_end_replaces_the_permit() {
        given(ASKED, new AgreementGiven(MUM), new AgreementGiven(DAD), GRANTED)
                .with(nl.kindkring.consent.domain.family.Families.unable(aged(5))).reconsidered()
                .then(new PermitReplaced(TERMS, permit(NEW, EIGHTEENTH), OLD));
    }

    @Test
    void after_its_last_day_it_expires() {
        Terms untilToday = terms(TODAY);
        given(new ConsentAsked(CONSENT, untilToday), new AgreementGiven(MUM), new AgreementGiven(DAD),
                new PermitGranted(untilToday, permit(OLD, TODAY.plusDays(1)), true))
                .at(DutchDay.start(TODAY.plusDays(1))).reconsidered()
                .then(new PermitEnded(CHILD, OLD, PermitEndReason.EXPIRED), new ConsentExpired(untilToday));
    }

    @Test
    void that_the_last_day_is_near_is_said_once_and_only_while_in_force() {
        Terms untilJuly = terms(LocalDate.of(2027, 7, 31));
        ConsentEvent[] inForce = {new ConsentAsked(CONSENT, untilJuly), new AgreementGiven(MUM), new AgreementGiven(DAD),
            new PermitGranted(untilJuly, permit(OLD, LocalDate.of(2027, 8, 1)), true)};
        given(inForce).when(remind(LocalDate.of(2027, 6, 30))).then();
        given(inForce).when(remind(LocalDate.of(2027, 7, 1))).then(new ConsentExpiryNear(untilJuly));
        given(inForce[0], inForce[1], inForce[2], inForce[3], new ConsentExpiryNear(untilJuly)).when(remind(LocalDate.of(2027, 7, 2))).then();
        given(inForce).when(remind(LocalDate.of(2027, 8, 1))).then();
        given(inForce[0], inForce[1]).when(remind(LocalDate.of(2027, 7, 2))).then();
        given(ASKED, new AgreementGiven(MUM), new AgreementGiven(DAD), GRANTED).when(remind(LocalDate.of(2027, 7, 2))).then();
    }

    private static ConsentCommand remind(LocalDate day) {
        return new ConsentCommand.Remind(DutchDay.start(day), java.time.Period.ofDays(30));
    }

    @Test
    void erasing_the_child_ends_every_permit() {
        given(ASKED, new AgreementGiven(MUM), new AgreementGiven(DAD), GRANTED).when(new ConsentCommand.Erase())
                .then(new PermitEnded(CHILD, OLD, PermitEndReason.ERASED), new ConsentErased(CHILD));
    }

    @Test
    void history_that_cannot_be_is_not_ignored() {
        assertThatThrownBy(() -> given(GRANTED).reconsidered()).isInstanceOf(ImpossibleHistory.class);
        assertThatThrownBy(() -> given(ASKED, new PermitEnded(CHILD, OLD, PermitEndReason.WITHDRAWN)).reconsidered())
                .isInstanceOf(ImpossibleHistory.class);
    }
}
