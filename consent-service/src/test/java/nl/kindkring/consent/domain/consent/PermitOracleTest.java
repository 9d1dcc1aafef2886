package nl.kindkring.consent.domain.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.family.AgreementPolicy;
import nl.kindkring.consent.domain.family.Answer;
import nl.kindkring.consent.domain.family.AuthorityHolder;
import nl.kindkring.consent.domain.family.Family;
import nl.kindkring.consent.domain.family.Party;

/**
 * The law once more, written the other way round: as a table of who could forbid. For random families, days and answers a permit
 * stands exactly when this says so.
 */
class PermitOracleTest {

    @Property(tries = 5_000)
    void a_consent_permits_exactly_when_the_law_says_so(@ForAll("outlooks") Outlook outlook, @ForAll("days") LocalDate day) {
        assertThat(outlook.permitsOn(day)).isEqualTo(lawPermits(outlook, day));
    }

    @Property(tries = 5_000)
    void nothing_changes_before_the_moment_at_which_the_answer_is_said_to_change(
            @ForAll("outlooks") Outlook outlook, @ForAll("days") LocalDate day, @ForAll @IntRange(max = 6_000) int later) {
        boolean now = outlook.permitsOn(day);
        LocalDate then = day.plusDays(later);
        outlook.changesAfter(day).ifPresentOrElse(
                change -> {
                    LocalDate turn = DutchDay.of(change);
                    assertThat(DutchDay.start(turn)).isEqualTo(change);
                    assertThat(outlook.permitsOn(turn)).isNotEqualTo(now);
                    assertThat(then.isBefore(turn)).matches(before -> !before || outlook.permitsOn(then) == now);
                },
                () -> assertThat(outlook.permitsOn(then)).isEqualTo(now));
    }

    @Property(tries = 2_000)
    void a_permit_that_is_granted_holds_on_exactly_the_days_the_law_permits_up_to_its_end(
            @ForAll("outlooks") Outlook outlook, @ForAll("days") LocalDate day, @ForAll @IntRange(max = 6_000) int later) {
        var circumstances = new Circumstances(outlook.family(), outlook.policy(), DutchDay.start(day), new PermitId(new UUID(0, 9)));
        List<ConsentEvent> events = Reconsidering.of(new Consent.Awaiting(outlook.terms(), outlook.answers()), circumstances);
        boolean granted = events.stream().anyMatch(ConsentEvent.PermitGranted.class::isInstance);
        assertThat(granted).isEqualTo(lawPermits(outlook, day));
        events.stream().filter(ConsentEvent.PermitGranted.class::isInstance).map(ConsentEvent.PermitGranted.class::cast)
                .map(ConsentEvent.PermitGranted::permit).filter(permit -> permit.holdsAt(DutchDay.start(day.plusDays(later))))
                .forEach(permit -> assertThat(lawPermits(outlook, day.plusDays(later))).isTrue());
    }

    private static boolean lawPermits(Outlook outlook, LocalDate day) {
        Family family = outlook.family();
        LocalDate born = family.birthday().date();
        int age = day.isBefore(born) ? -1 : Period.between(born, day).getYears();
        boolean expired = outlook.terms().expiresOn() != null && outlook.terms().expiresOn().isBefore(day);
        boolean childDecides = age >= 12 && !family.unableToJudge();
        boolean parentsDecide = age < 16 || (family.unableToJudge() && age < 18);
        boolean representativesDecide = family.unableToJudge() && age >= 18;
        List<AuthorityHolder> deciders = family.holders().stream()
                .filter(holder -> !holder.from().isAfter(day) && (holder.until() == null || holder.until().isAfter(day)))
                .filter(holder -> (parentsDecide && holder.basis().overMinor())
                        || (representativesDecide && !holder.basis().overMinor())).toList();
        if (expired || ((parentsDecide || representativesDecide) && deciders.isEmpty())) {
            return false;
        }
        return (!childDecides || said(outlook, new Party.Youth()) == Answer.GIVEN) && enough(outlook, deciders);
    }

    private static boolean enough(Outlook outlook, List<AuthorityHolder> deciders) {
        List<Answer> answers = deciders.stream().map(holder -> said(outlook, new Party.Holder(holder.id()))).toList();
        boolean all = answers.stream().allMatch(answer -> answer == Answer.GIVEN);
        boolean one = answers.contains(Answer.GIVEN) && !answers.contains(Answer.REFUSED);
        return all || (outlook.policy() == AgreementPolicy.ONE_UNTIL_DISSENT && one);
    }

    private static Answer said(Outlook outlook, Party party) {
        return outlook.answers().get(party);
    }

    @Provide
    Arbitrary<Outlook> outlooks() {
        return ArbitraryFamilies.outlooks();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(1, ArbitraryFamilies.days()));
    }
}
