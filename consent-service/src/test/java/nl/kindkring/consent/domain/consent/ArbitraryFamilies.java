package nl.kindkring.consent.domain.consent;

import static nl.kindkring.consent.domain.family.Families.FATHER;
import static nl.kindkring.consent.domain.family.Families.MENTOR;
import static nl.kindkring.consent.domain.family.Families.MOTHER;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.family.AgreementPolicy;
import nl.kindkring.consent.domain.family.Answer;
import nl.kindkring.consent.domain.family.AuthorityBasis;
import nl.kindkring.consent.domain.family.AuthorityHolder;
import nl.kindkring.consent.domain.family.Birthday;
import nl.kindkring.consent.domain.family.Families;
import nl.kindkring.consent.domain.family.Family;
import nl.kindkring.consent.domain.family.HolderId;
import nl.kindkring.consent.domain.family.Party;

/** Random families, answers and terms: ages 0 to 20, authority that begins and ends, representatives, parents without authority, expiry. */
final class ArbitraryFamilies {

    private static final HolderId WITHOUT_AUTHORITY = new HolderId(new java.util.UUID(1, 9));

    private ArbitraryFamilies() {}

    static Arbitrary<Outlook> outlooks() {
        return Combinators.combine(families(), answers(), terms(), Arbitraries.of(AgreementPolicy.class))
                .as((family, answers, terms, policy) -> new Outlook(terms, answers, family, policy));
    }

    static Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2020, 1, 1), LocalDate.of(2034, 12, 31));
    }

    private static Arbitrary<Family> families() {
        Arbitrary<Birthday> births = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(9, Dates.dates().between(LocalDate.of(2005, 1, 1), LocalDate.of(2026, 12, 31))),
                net.jqwik.api.Tuple.of(1, Arbitraries.of(LocalDate.of(2012, 2, 29), LocalDate.of(2008, 2, 29)))).map(Birthday::new);
        return Combinators.combine(births, holders(), Arbitraries.of(true, false))
                .as((birthday, holders, unable) -> new Family(birthday, holders, new AccountId("youth"), unable));
    }

    private static Arbitrary<List<AuthorityHolder>> holders() {
        return Combinators.combine(holder(MOTHER), holder(FATHER), holder(MENTOR)).as((a, b, c) -> List.of(a, b, c))
                .flatMap(all -> Arbitraries.subsetOf(all).map(List::copyOf));
    }

    private static Arbitrary<AuthorityHolder> holder(HolderId id) {
        return Combinators.combine(Arbitraries.of(AuthorityBasis.class), days(), days().injectNull(0.5))
                .as((basis, from, until) -> Families.holder(id, basis, from, until));
    }

    private static Arbitrary<Map<Party, Answer>> answers() {
        Collection<Party> parties = List.of(new Party.Youth(), new Party.Holder(MOTHER), new Party.Holder(FATHER),
                new Party.Holder(MENTOR), new Party.Holder(WITHOUT_AUTHORITY));
        return Arbitraries.maps(Arbitraries.of(parties), Arbitraries.frequency(
                net.jqwik.api.Tuple.of(6, Answer.GIVEN), net.jqwik.api.Tuple.of(1, Answer.REFUSED))).ofMaxSize(5);
    }

    private static Arbitrary<Terms> terms() {
        return days().injectNull(0.5).map(expiresOn -> new Terms(ConsentFixture.CHILD, Purpose.REFER,
                new Recipient(Recipient.Kind.ORGANISATION, "7"), Set.of(), expiresOn, new ShownText("1", "nl")));
    }
}
