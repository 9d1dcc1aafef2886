package nl.kindkring.consent.domain.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.family.AgreementPolicy;
import nl.kindkring.consent.domain.family.Answer;
import nl.kindkring.consent.domain.family.AuthorityBasis;
import nl.kindkring.consent.domain.family.Family;
import nl.kindkring.consent.domain.family.Party;

/** For random families, moments and answers a permit stands exactly when {@link LawOracle}, which knows nothing of this code, says so. */
class PermitOracleTest {

    @Property(tries = 5_000)
    @Tag("Jeugdwet-7.3.4")
    @Tag("Jeugdwet-7.3.5")
    @Tag("Jeugdwet-7.3.15")
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

    @Property(tries = 5_000)
    @Tag("Jeugdwet-7.3.4")
    @Tag("Jeugdwet-7.3.5")
    @Tag("Jeugdwet-7.3.15")
    void at_any_moment_around_a_day_that_matters_a_permit_is_granted_exactly_when_the_law_permits(
            @ForAll("outlooks") Outlook outlook, @ForAll("days") LocalDate day, @ForAll @IntRange(max = 30) int which,
            @ForAll @LongRange(min = -90_000, max = 90_000) long seconds, @ForAll boolean midnight) {
        List<LocalDate> turns = Stream.concat(outlook.family().turningPointsAfter(LocalDate.of(1999, 1, 1)).stream(),
                Stream.of(day, LocalDate.of(2026, 3, 29), LocalDate.of(2026, 10, 25))).toList();
        Instant turn = DutchDay.start(turns.get(which % turns.size()));
        Instant moment = midnight ? turn.minusNanos(seconds < 0 ? 1 : 0) : turn.plusSeconds(seconds);
        List<ConsentEvent> events = Reconsidering.of(new Consent.Awaiting(outlook.terms(), outlook.answers()),
                new Circumstances(outlook.family(), outlook.policy(), moment, new PermitId(new UUID(0, 9))));
        assertThat(events.stream().anyMatch(ConsentEvent.PermitGranted.class::isInstance))
                .isEqualTo(LawOracle.permits(question(outlook), moment));
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
        return LawOracle.permits(question(outlook), DutchDay.start(day));
    }

    /** The same question in plain values. */
    static LawOracle.Question question(Outlook outlook) {
        Family family = outlook.family();
        List<LawOracle.Around> around = family.holders().stream().map(holder -> new LawOracle.Around(name(new Party.Holder(holder.id())),
                as(holder.basis()), holder.from(), holder.until())).toList();
        return new LawOracle.Question(family.birthday().date(), family.unableToJudge(), around, said(outlook, Answer.GIVEN),
                said(outlook, Answer.REFUSED), outlook.terms().expiresOn(), outlook.policy() == AgreementPolicy.ONE_UNTIL_DISSENT);
    }

    private static String as(AuthorityBasis basis) {
        return switch (basis) {
            case AUTHORITY_REGISTER, BY_LAW, COURT_ORDER, GUARDIANSHIP -> "AUTHORITY";
            case CURATORSHIP, MENTORSHIP -> "COURT";
            case WRITTEN_AUTHORISATION -> "WRITTEN";
            case PARTNER -> "PARTNER";
            case NEAR_RELATIVE -> "NEAR";
        };
    }

    private static Set<String> said(Outlook outlook, Answer answer) {
        return outlook.answers().entrySet().stream().filter(entry -> entry.getValue() == answer).map(entry -> name(entry.getKey()))
                .collect(Collectors.toSet());
    }

    private static String name(Party party) {
        return switch (party) {
            case Party.Youth _ -> "YOUTH";
            case Party.Holder(var id) -> id.value().toString();
        };
    }

    @Provide
    Arbitrary<Outlook> outlooks() {
        return ArbitraryFamilies.outlooks();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return ArbitraryFamilies.days();
    }
}
