package nl.kindkring.consent.domain.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.family.AgreementPolicy;
import nl.kindkring.consent.domain.family.Answer;
import nl.kindkring.consent.domain.family.AuthorityBasis;
import nl.kindkring.consent.domain.family.AuthorityHolder;
import nl.kindkring.consent.domain.family.Birthday;
import nl.kindkring.consent.domain.family.Family;
import nl.kindkring.consent.domain.family.HolderId;
import nl.kindkring.consent.domain.family.MustAgree;
import nl.kindkring.consent.domain.family.Party;
import nl.kindkring.consent.domain.family.Relation;
import nl.kindkring.consent.domain.family.Standing;
import nl.kindkring.consent.domain.family.WhoMustAgree;

/** For random pairs of records of one child: what the united family agrees to, each record by itself agrees to as well, on today and every later day. */
class UnitingPropertyTest {

    private static final List<String> PEOPLE = List.of("mother", "father", "mentor", "grandmother");
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    /** Two records, and who said what under which id; the answers under ids of either record. */
    record Two(Family first, Family other, Map<Party, Answer> answers) {}

    @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
    @Tag("Jeugdwet-7.3.4")
    @Tag("Jeugdwet-7.3.5")
    @Tag("Jeugdwet-7.3.15")
    void what_is_agreed_by_the_united_family_is_agreed_by_each_record_that_knows_who_decides(@ForAll("pairs") Two two, @ForAll @IntRange(max = 4_000) int later) {
        LocalDate day = TODAY.plusDays(later);
        if (agreed(Uniting.of(two.first(), two.other(), Map.of(), TODAY), two.answers(), day)) {
            for (Family record : List.of(two.first(), two.other())) {
                assertThat(agreed(record, asKnownTo(record, two), day) || nobodyKnown(record, day)).as("by " + record).isTrue();
            }
        }
    }

    @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
    void a_no_in_either_record_of_somebody_who_decides_by_it_is_never_agreement(@ForAll("pairs") Two two, @ForAll @IntRange(max = 4_000) int later) {
        LocalDate day = TODAY.plusDays(later);
        boolean refused = Stream.of(two.first(), two.other()).anyMatch(record -> WhoMustAgree.on(day, record).parties().stream()
                .anyMatch(party -> two.answers().get(party) == Answer.REFUSED));
        assertThat(refused && agreed(Uniting.of(two.first(), two.other(), Map.of(), TODAY), two.answers(), day)).isFalse();
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void nobody_gets_a_say_that_a_record_denies_and_nobody_is_forgotten(@ForAll("pairs") Two two, @ForAll @IntRange(max = 4_000) int later) {
        LocalDate day = TODAY.plusDays(later);
        Family united = Uniting.of(two.first(), two.other(), Map.of(), TODAY);
        for (String person : PEOPLE) {
            AccountId login = new AccountId(person);
            boolean decides = united.partyOf(login, day).filter(party -> WhoMustAgree.on(day, united).parties().contains(party)).isPresent();
            for (Family record : List.of(two.first(), two.other())) {
                boolean known = record.includes(login);
                boolean holds = record.holders().stream().anyMatch(holder -> holder.is(login) && holder.holdsOn(day));
                assertThat(decides && known && !holds).as(person).isFalse();
                assertThat(united.includes(login) || !known || everDisputed(two, login)).as("forgotten " + person).isTrue();
            }
        }
    }

    /** Whoever the records never agree about from today on stands there without a login. */
    private static boolean everDisputed(Two two, AccountId login) {
        return two.first().includes(login) && two.other().includes(login);
    }

    private static boolean agreed(Family family, Map<Party, Answer> answers, LocalDate day) {
        return WhoMustAgree.count(family.counting(answers), WhoMustAgree.on(day, family), AgreementPolicy.ALL) instanceof Standing.Agreed;
    }

    private static boolean nobodyKnown(Family record, LocalDate day) {
        return WhoMustAgree.on(day, record) instanceof MustAgree.Nobody;
    }

    /** The answers of the same people under the ids by which this record knows them. */
    private static Map<Party, Answer> asKnownTo(Family record, Two two) {
        Map<AccountId, Set<Answer>> said = Stream.concat(two.first().holders().stream(), two.other().holders().stream())
                .filter(holder -> two.answers().containsKey(new Party.Holder(holder.id())))
                .collect(Collectors.groupingBy(AuthorityHolder::account,
                        Collectors.mapping(holder -> two.answers().get(new Party.Holder(holder.id())), Collectors.toSet())));
        Map<Party, Answer> known = record.holders().stream().filter(holder -> said.containsKey(holder.account()))
                .collect(Collectors.toMap(holder -> (Party) new Party.Holder(holder.id()),
                        holder -> said.get(holder.account()).contains(Answer.REFUSED) ? Answer.REFUSED : Answer.GIVEN));
        Answer youth = two.answers().get(new Party.Youth());
        if (youth != null) {
            known.put(new Party.Youth(), youth);
        }
        return known;
    }

    @Provide
    Arbitrary<Two> pairs() {
        Arbitrary<LocalDate> births = Dates.dates().between(LocalDate.of(2006, 1, 1), LocalDate.of(2025, 12, 31));
        return Combinators.combine(births, Arbitraries.of(true, false)).flatAs((born, unable) ->
                Combinators.combine(family(born, unable, 1), family(born, unable, 2), answers()).as(Two::new));
    }

    private static Arbitrary<Family> family(LocalDate born, boolean unable, int record) {
        List<Arbitrary<AuthorityHolder>> all = PEOPLE.stream().map(person -> holder(person, record)).toList();
        return Combinators.combine(all).as(List::copyOf).flatMap(holders -> Arbitraries.subsetOf(holders).map(List::copyOf))
                .map(holders -> new Family(new Birthday(born), holders, new AccountId("youth"), unable));
    }

    private static Arbitrary<AuthorityHolder> holder(String person, int record) {
        Arbitrary<LocalDate> days = Dates.dates().between(LocalDate.of(2022, 1, 1), LocalDate.of(2036, 12, 31));
        AuthorityBasis basis = person.equals("mentor") ? AuthorityBasis.MENTORSHIP : AuthorityBasis.BY_LAW;
        return Combinators.combine(Arbitraries.oneOf(Arbitraries.just(LocalDate.of(2010, 1, 1)), days), days.injectNull(0.6))
                .as((from, until) -> new AuthorityHolder(id(person, record), person, new AccountId(person), Relation.PARENT, basis, from, until));
    }

    private static Arbitrary<Map<Party, Answer>> answers() {
        List<Party> parties = Stream.concat(Stream.of(new Party.Youth()), PEOPLE.stream()
                .flatMap(person -> Stream.of(1, 2).map(record -> (Party) new Party.Holder(id(person, record))))).toList();
        return Arbitraries.maps(Arbitraries.of(parties), Arbitraries.frequency(
                net.jqwik.api.Tuple.of(8, Answer.GIVEN), net.jqwik.api.Tuple.of(1, Answer.REFUSED))).ofMinSize(3).ofMaxSize(9);
    }

    private static HolderId id(String person, int record) {
        return new HolderId(new UUID(record, PEOPLE.indexOf(person) + 1));
    }
}
