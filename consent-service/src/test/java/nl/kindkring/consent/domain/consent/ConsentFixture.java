package nl.kindkring.consent.domain.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.consent.domain.Decision;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.AgreementPolicy;
import nl.kindkring.consent.domain.family.Families;
import nl.kindkring.consent.domain.family.Family;
import nl.kindkring.consent.domain.family.Party;

/** Given events, when a command, then events or a refusal. */
final class ConsentFixture {

    static final ChildId CHILD = new ChildId(new UUID(2, 1));
    static final ConsentId CONSENT = new ConsentId(new UUID(2, 2));
    static final PermitId OLD = new PermitId(new UUID(3, 1));
    static final PermitId NEW = new PermitId(new UUID(3, 2));
    static final Party MUM = new Party.Holder(Families.MOTHER);
    static final Party DAD = new Party.Holder(Families.FATHER);
    static final Party YOUTH = new Party.Youth();
    static final Terms TERMS = terms(null);

    private final List<ConsentEvent> history = new ArrayList<>();
    private Family family = Families.aged(5);
    private AgreementPolicy policy = AgreementPolicy.ALL;
    private Instant now = DutchDay.start(Families.TODAY).plusSeconds(36_000);
    private Decision<ConsentEvent, ConsentRejection> decision = Decision.accept();

    static Terms terms(LocalDate expiresOn) {
        return new Terms(CHILD, Purpose.DISCUSS_IN_TEAM, new Recipient(Recipient.Kind.TEAM, new UUID(4, 1).toString()), Set.of(),
                expiresOn, new ShownText("2026-1", "nl"));
    }

    static Permit permit(PermitId id, LocalDate until) {
        return new Permit(id, until == null ? null : DutchDay.start(until));
    }

    static ConsentFixture given(ConsentEvent... events) {
        ConsentFixture fixture = new ConsentFixture();
        fixture.history.addAll(List.of(events));
        return fixture;
    }

    ConsentFixture with(Family changed) {
        family = changed;
        return this;
    }

    ConsentFixture with(AgreementPolicy changed) {
        policy = changed;
        return this;
    }

    ConsentFixture at(Instant moment) {
        now = moment;
        return this;
    }

    ConsentFixture when(ConsentCommand command) {
        decision = ConsentDecider.decide(command, state());
        return this;
    }

    ConsentFixture answered(Party by, nl.kindkring.consent.domain.family.Answer answer) {
        return when(new ConsentCommand.GiveAnswer(by, answer, circumstances()));
    }

    ConsentFixture withdrawn(Party by) {
        return when(new ConsentCommand.Withdraw(by, circumstances()));
    }

    ConsentFixture reconsidered() {
        return when(new ConsentCommand.Reconsider(circumstances()));
    }

    void then(ConsentEvent... events) {
        assertThat(decision).isEqualTo(Decision.<ConsentEvent, ConsentRejection>accept(events));
        history.addAll(List.of(events));
        state();
    }

    void thenRefused(ConsentRejection rejection) {
        assertThat(decision).isEqualTo(Decision.<ConsentEvent, ConsentRejection>refuse(rejection));
    }

    private Consent state() {
        Consent state = Consent.initial();
        for (ConsentEvent event : history) {
            state = Consent.evolve(state, event);
        }
        return state;
    }

    private Circumstances circumstances() {
        return new Circumstances(family, policy, now, NEW);
    }
}
