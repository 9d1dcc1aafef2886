package nl.kindkring.consent.domain.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import nl.kindkring.consent.domain.Decision;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.child.AgeBand;
import nl.kindkring.consent.domain.child.AuthorityCheck;
import nl.kindkring.consent.domain.child.AuthoritySource;
import nl.kindkring.consent.domain.child.CentreId;
import nl.kindkring.consent.domain.child.Child;
import nl.kindkring.consent.domain.child.ChildCommand;
import nl.kindkring.consent.domain.child.ChildDecider;
import nl.kindkring.consent.domain.child.ChildEvent;
import nl.kindkring.consent.domain.child.ChildName;
import nl.kindkring.consent.domain.child.ChildRejection;
import nl.kindkring.consent.domain.child.CorrectionReason;
import nl.kindkring.consent.domain.child.PersonDetails;
import nl.kindkring.consent.domain.child.Registration;
import nl.kindkring.consent.domain.child.Residence;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.family.AgreementPolicy;
import nl.kindkring.consent.domain.family.Answer;
import nl.kindkring.consent.domain.family.AuthorityBasis;
import nl.kindkring.consent.domain.family.AuthorityHolder;
import nl.kindkring.consent.domain.family.Families;
import nl.kindkring.consent.domain.family.HolderId;
import nl.kindkring.consent.domain.family.Party;
import nl.kindkring.consent.domain.family.Relation;
import org.jspecify.annotations.Nullable;

/**
 * After any series of answers, changes and corrections a permit stands exactly when {@link LawOracle} says so of the people as they really are: what was said
 * with a login that was another's, or for another person, was never said by the one who stands there now. And nobody keeps a login that was taken away.
 */
class CorrectionsOracleTest {

    private static final List<String> LOGINS = List.of("a", "b", "c", "d");

    /** What somebody does, or turns out. */
    enum Kind { HOLDER_ANSWERS, YOUTH_ANSWERS, CORRECT, RECORD, END, LATER }

    /** One step; each kind takes of it what it needs. */
    record Move(Kind kind, int who, CorrectionReason reason, @Nullable String login, AuthorityBasis basis, int days, boolean yes) {}

    @Property(tries = 4_000, edgeCases = EdgeCasesMode.NONE)
    @Tag("Jeugdwet-7.3.4")
    @Tag("Jeugdwet-7.3.5")
    @Tag("Jeugdwet-7.3.15")
    void after_any_correction_a_permit_stands_exactly_when_the_law_says_so_of_who_there_really_is(@ForAll @IntRange(min = 3, max = 19) int age,
            @ForAll boolean unable, @ForAll boolean oneIsEnough, @ForAll("moves") List<Move> moves) {
        World world = new World(age, unable, oneIsEnough);
        for (Move move : moves) {
            boolean stood = world.stands();
            world.make(move);
            world.reconsider();
            assertThat(world.recordedLogins()).as("who may come as whom after " + move).isEqualTo(world.logins());
            assertThat(world.stands()).as("after " + move).isEqualTo(LawOracle.permits(world.question(), DutchDay.start(world.today)));
            if (move.kind() == Kind.CORRECT) {
                Statistics.label("a correction").collect(stood ? world.stands() ? "left a permit" : "ended a permit" : "found none");
            }
        }
        Statistics.label("a correction").coverage(seen -> {
            seen.check("ended a permit").count(many -> many > 50);
            seen.check("left a permit").count(many -> many > 50);
        });
    }

    /** A family as the service keeps it, and beside it who there really is, in the same order. */
    private static final class World {

        private final List<Someone> people = new ArrayList<>();
        private final Set<String> yes = new HashSet<>();
        private final LocalDate born;
        private final boolean unable;
        private final AgreementPolicy policy;
        private LocalDate today = Families.TODAY;
        private Child.Registered child;
        private Consent consent;
        private int fresh;

        /** A real person, by a name that nobody else ever gets. */
        private record Someone(String who, @Nullable String login, AuthorityBasis basis, LocalDate from, @Nullable LocalDate until) {}

        World(int age, boolean unable, boolean oneIsEnough) {
            this.born = today.minusYears(age).minusDays(1);
            this.unable = unable;
            this.policy = oneIsEnough ? AgreementPolicy.ONE_UNTIL_DISSENT : AgreementPolicy.ALL;
            var family = Families.of(born, holder("a", AuthorityBasis.AUTHORITY_REGISTER), holder("b", AuthorityBasis.AUTHORITY_REGISTER)).judged(unable);
            child = (Child.Registered) Child.evolve(Child.initial(), new ChildEvent.ChildRegistered(ConsentFixture.CHILD, new Registration(
                    new ChildName("Sanne", "de Vries"), family, new Residence("GM0268", "WK026801"), new CentreId(new UUID(5, 1))), AgeBand.of(age)));
            ask();
        }

        boolean stands() {
            return consent instanceof Consent.InForce(_, _, var permit, _) && permit.holdsAt(DutchDay.start(today));
        }

        /** With which login each of them really comes. */
        List<Optional<String>> logins() {
            return people.stream().map(one -> Optional.ofNullable(one.login())).toList();
        }

        List<Optional<String>> recordedLogins() {
            return child.family().holders().stream().map(holder -> Optional.ofNullable(holder.account()).map(AccountId::value)).toList();
        }

        LawOracle.Question question() {
            List<LawOracle.Around> around = people.stream().map(one -> new LawOracle.Around(one.who(),
                    one.basis().overMinor() ? "AUTHORITY" : one.basis() == AuthorityBasis.MENTORSHIP ? "COURT" : "NEAR", one.from(), one.until())).toList();
            return new LawOracle.Question(born, unable, around, yes, Set.of(), null, policy == AgreementPolicy.ONE_UNTIL_DISSENT);
        }

        void make(Move move) {
            switch (move.kind()) {
                case YOUTH_ANSWERS -> answer(new Party.Youth(), "YOUTH", move.yes());
                case LATER -> today = today.plusDays(move.days());
                case RECORD -> record(move);
                case HOLDER_ANSWERS, CORRECT, END -> {
                    if (!people.isEmpty()) {
                        of(move, move.who() % people.size());
                    }
                }
            }
        }

        private void of(Move move, int which) {
            HolderId id = child.family().holders().get(which).id();
            Someone one = people.get(which);
            switch (move.kind()) {
                case HOLDER_ANSWERS -> answer(new Party.Holder(id), one.who(), move.yes());
                case END -> {
                    if (carryOut(new ChildCommand.EndAuthority(id, today.plusDays(move.days())))) {
                        people.set(which, new Someone(one.who(), one.login(), one.basis(), one.from(), today.plusDays(move.days())));
                    }
                }
                case CORRECT -> correct(move, which, id, one);
                case YOUTH_ANSWERS, LATER, RECORD -> throw new IllegalStateException("not of a holder");
            }
        }

        private void correct(Move move, int which, HolderId id, Someone one) {
            LocalDate from = today.minusDays(30L * move.days());
            AccountId login = move.login() == null ? null : new AccountId(move.login());
            PersonDetails details = switch (move.reason()) {
                case WRONG_DETAILS -> new PersonDetails("Another name", null, null, move.basis(), from);
                case WRONG_LOGIN -> new PersonDetails(null, login, null, null, null);
                case WRONG_PERSON -> new PersonDetails("Somebody else", login, Relation.PARENT, null, null);
                case NEVER_HELD -> new PersonDetails(null, null, null, null, null);
            };
            var check = new AuthorityCheck(AuthoritySource.AUTHORITY_REGISTER, today, new AccountId("teacher"));
            if (carryOut(new ChildCommand.CorrectHolder(id, details, move.reason(), check, nextId(), today))) {
                switch (move.reason()) {
                    case WRONG_DETAILS -> people.set(which, new Someone(one.who(), one.login(), move.basis(), from, one.until()));
                    case WRONG_LOGIN, WRONG_PERSON -> people.set(which, new Someone("really " + ++fresh, move.login(), one.basis(), one.from(), one.until()));
                    case NEVER_HELD -> people.remove(which);
                }
            }
        }

        private void record(Move move) {
            AuthorityHolder holder = new AuthorityHolder(nextId(), "Name", move.login() == null ? null : new AccountId(move.login()), Relation.PARENT, move.basis(),
                    today, null);
            if (carryOut(new ChildCommand.RecordAuthority(holder, today))) {
                people.add(new Someone("new " + ++fresh, move.login(), move.basis(), today, null));
            }
        }

        /** A no closes the question; it is put anew, and nobody has answered that one. */
        private void answer(Party party, String who, boolean given) {
            if (decide(new ConsentCommand.GiveAnswer(party, given ? Answer.GIVEN : Answer.REFUSED, circumstances()))) {
                if (given) {
                    yes.add(who);
                } else {
                    ask();
                }
            }
        }

        private void ask() {
            consent = Consent.evolve(Consent.initial(), new ConsentEvent.ConsentAsked(ConsentFixture.CONSENT, ConsentFixture.TERMS));
            yes.clear();
        }

        void reconsider() {
            decide(new ConsentCommand.Reconsider(circumstances()));
        }

        private boolean decide(ConsentCommand command) {
            Decision<ConsentEvent, ConsentRejection> decision = ConsentDecider.decide(command, consent);
            if (decision instanceof Decision.Accepted<ConsentEvent, ConsentRejection>(var events)) {
                events.forEach(event -> consent = Consent.evolve(consent, event));
                return true;
            }
            return false;
        }

        private boolean carryOut(ChildCommand command) {
            Decision<ChildEvent, ChildRejection> decision = ChildDecider.decide(command, child);
            if (decision instanceof Decision.Accepted<ChildEvent, ChildRejection>(var events)) {
                events.forEach(event -> child = (Child.Registered) Child.evolve(child, event));
                assertThat(child.family().holders()).hasSizeBetween(0, people.size() + 1);
                return true;
            }
            return false;
        }

        private Circumstances circumstances() {
            return new Circumstances(child.family(), policy, DutchDay.start(today), new PermitId(new UUID(3, ++fresh)));
        }

        private AuthorityHolder holder(String login, AuthorityBasis basis) {
            people.add(new Someone("first " + login, login, basis, Families.LONG_AGO, null));
            return new AuthorityHolder(nextId(), "Name", new AccountId(login), Relation.PARENT, basis, Families.LONG_AGO, null);
        }

        private HolderId nextId() {
            return new HolderId(new UUID(9, ++fresh));
        }
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        Arbitrary<Kind> kinds = Arbitraries.frequency(Tuple.of(8, Kind.HOLDER_ANSWERS), Tuple.of(3, Kind.YOUTH_ANSWERS), Tuple.of(4, Kind.CORRECT),
                Tuple.of(1, Kind.RECORD), Tuple.of(1, Kind.END), Tuple.of(1, Kind.LATER));
        Arbitrary<AuthorityBasis> bases = Arbitraries.frequency(Tuple.of(5, AuthorityBasis.AUTHORITY_REGISTER), Tuple.of(2, AuthorityBasis.MENTORSHIP),
                Tuple.of(1, AuthorityBasis.NEAR_RELATIVE));
        return Combinators.combine(kinds, Arbitraries.integers().between(0, 5), Arbitraries.of(CorrectionReason.class),
                        Arbitraries.of(LOGINS).injectNull(0.2), bases, Arbitraries.integers().between(-1, 400),
                        Arbitraries.frequency(Tuple.of(9, true), Tuple.of(1, false)))
                .as(Move::new).map(move -> move.kind() == Kind.LATER && move.days() < 0 ? new Move(move.kind(), move.who(), move.reason(), move.login(),
                        move.basis(), 1, move.yes()) : move).list().ofMinSize(4).ofMaxSize(16);
    }
}
