package nl.kindkring.consent.domain.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.consent.domain.DutchDay;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The law as a table of examples that a lawyer can check line by line; both the code and {@link LawOracle} must agree with each. M and F hold
 * authority, V is a guardian, T is a mentor, C a curator, W is authorised in writing, P is a partner, R a near relative, S is somebody without authority, Y is the child; {@code F<d} has none from that day on, {@code F>d} from that day.
 */
class LawExamplesTest {

    private static final Instant LONG_BEFORE = Instant.parse("2000-01-01T00:00:00Z");

    @ParameterizedTest(name = "{0}: {1} born {2}, authority {3}, yes {5}, no {6} → {8}")
    @Tag("Jeugdwet-7.3.4")
    @Tag("Jeugdwet-7.3.5")
    @Tag("Jeugdwet-7.3.15")
    @CsvSource(textBlock = """
            # article,    moment,                       born,       authority,     unable, yes,   no, policy, permit
            7.3.15(1),    2026-09-01T10:00:00Z,         2020-01-01, M F,           no,     M F,   -,  ALL,    yes
            7.3.15(1),    2026-09-01T10:00:00Z,         2020-01-01, M F,           no,     M,     -,  ALL,    no
            7.3.15(1),    2026-09-01T10:00:00Z,         2020-01-01, M F,           no,     M,     -,  ONE,    yes
            7.3.15(1),    2026-09-01T10:00:00Z,         2020-01-01, M F,           no,     M,     F,  ONE,    no
            7.3.15(1),    2026-09-01T10:00:00Z,         2020-01-01, M,             no,     M,     S,  ALL,    yes
            7.3.15(1),    2026-09-01T10:00:00Z,         2020-01-01, M F,           no,     M S Y, -,  ALL,    no
            7.3.15(1),    2026-09-01T10:00:00Z,         2020-01-01, -,             no,     S,     -,  ALL,    no
            court,        2026-08-31T21:59:59Z,         2020-01-01, M F<2026-09-01, no,    M,     -,  ALL,    no
            court,        2026-08-31T22:00:00Z,         2020-01-01, M F<2026-09-01, no,    M,     -,  ALL,    yes
            court,        2026-08-31T21:59:59Z,         2020-01-01, M F>2026-09-01, no,    M,     -,  ALL,    yes
            court,        2026-08-31T22:00:00Z,         2020-01-01, M F>2026-09-01, no,    M,     -,  ALL,    no
            court,        2026-09-02T10:00:00Z,         2020-01-01, M F<2026-09-01, no,    M,     F,  ALL,    yes
            7.3.4(2),     2025-12-31T22:59:59Z,         2014-01-01, M F,           no,     M F,   -,  ALL,    yes
            7.3.4(2),     2025-12-31T23:00:00Z,         2014-01-01, M F,           no,     M F,   -,  ALL,    no
            7.3.4(2),     2026-09-01T10:00:00Z,         2014-01-01, M F,           no,     M F Y, -,  ALL,    yes
            7.3.4(2),     2026-09-01T10:00:00Z,         2014-01-01, M F,           no,     M F,   Y,  ALL,    no
            7.3.4(2),     2026-09-01T10:00:00Z,         2014-01-01, M F,           no,     M Y,   -,  ALL,    no
            7.3.4(2),     2026-09-01T10:00:00Z,         2014-01-01, M F,           no,     M Y,   -,  ONE,    yes
            7.3.4(2),     2026-09-01T10:00:00Z,         2014-01-01, -,             no,     Y,     -,  ALL,    no
            7.3.5(1),     2026-09-01T10:00:00Z,         2010-09-01, M F,           no,     Y,     M,  ALL,    yes
            7.3.5(1),     2026-08-31T21:59:59.999Z,     2010-09-01, M F,           no,     Y,     -,  ALL,    no
            7.3.5(1),     2026-09-01T10:00:00Z,         2010-09-01, M F,           no,     M F,   -,  ALL,    no
            7.3.15(2),    2026-09-01T10:00:00Z,         2013-01-01, M F,           yes,    M F,   -,  ALL,    yes
            7.3.15(2),    2026-09-01T10:00:00Z,         2010-01-01, M F,           yes,    Y,     -,  ALL,    no
            7.3.15(2),    2026-09-01T10:00:00Z,         2010-01-01, M F,           yes,    M F,   Y,  ALL,    yes
            7.3.15(3),    2026-09-01T10:00:00Z,         2008-09-01, M F T,         yes,    M F,   -,  ALL,    no
            7.3.15(3),    2026-09-01T10:00:00Z,         2008-09-01, M F T,         yes,    T,     M,  ALL,    yes
            7.3.15(3),    2026-08-31T21:00:00Z,         2008-09-01, M F T,         yes,    T,     -,  ALL,    no
            1:280,        2026-09-01T10:00:00Z,         2020-01-01, V,             no,     V,     -,  ALL,    yes
            1:280,        2026-09-01T10:00:00Z,         2020-01-01, V,             no,     M F,   -,  ALL,    no
            1:280,        2026-09-01T10:00:00Z,         2020-01-01, M<2026-08-01 V>2026-08-01, no, M V, -, ALL,   yes
            1:280,        2026-07-01T10:00:00Z,         2020-01-01, M<2026-08-01 V>2026-08-01, no, V,   -, ALL,   no
            1:280,        2026-09-01T10:00:00Z,         2013-01-01, V,             no,     V,     -,  ALL,    no
            1:280,        2026-09-01T10:00:00Z,         2013-01-01, V,             yes,    V,     -,  ALL,    yes
            1:280,        2026-09-01T10:00:00Z,         2008-09-01, V,             yes,    V,     -,  ALL,    no
            7.3.15(3),    2026-09-01T10:00:00Z,         2008-09-01, C,             yes,    C,     -,  ALL,    yes
            7.3.15(3),    2026-09-01T10:00:00Z,         2008-09-01, W,             yes,    W,     -,  ALL,    yes
            7.3.15(2),    2026-09-01T10:00:00Z,         2008-09-01, C W,           yes,    W,     -,  ALL,    no
            7.3.15(2),    2026-09-01T10:00:00Z,         2008-09-01, C W,           yes,    C,     W,  ALL,    yes
            7.3.15(2),    2026-09-01T10:00:00Z,         2008-09-01, C T,           yes,    C,     -,  ALL,    no
            7.3.15(2),    2026-09-01T10:00:00Z,         2008-09-01, C T,           yes,    C T,   -,  ALL,    yes
            7.3.15(3),    2026-09-01T10:00:00Z,         2008-09-01, C<2026-09-01 W, yes,   W,     C,  ALL,    yes
            7.3.15(3),    2026-09-01T10:00:00Z,         2008-09-01, W P R,         yes,    W,     P,  ALL,    yes
            7.3.15(3),    2026-09-01T10:00:00Z,         2008-09-01, W P R,         yes,    P R,   -,  ALL,    no
            7.3.15(3),    2026-09-01T10:00:00Z,         2008-09-01, P R,           yes,    P,     R,  ALL,    yes
            7.3.15(3),    2026-09-01T10:00:00Z,         2008-09-01, P R,           yes,    R,     -,  ALL,    no
            7.3.15(3),    2026-09-01T10:00:00Z,         2008-09-01, R,             yes,    R,     -,  ALL,    yes
            7.3.15(3),    2026-09-01T10:00:00Z,         2010-01-01, M P R,         yes,    P R,   -,  ALL,    no
            7.3.15(3),    2026-09-01T10:00:00Z,         2008-09-01, T<2026-09-01,  yes,    T,     -,  ALL,    no
            7.3.15(3),    2026-09-01T10:00:00Z,         2008-09-01, C T,           no,     C T,   -,  ALL,    no
            29 February,  2024-02-28T22:59:59Z,         2012-02-29, M,             no,     M,     -,  ALL,    yes
            29 February,  2024-02-28T23:00:00Z,         2012-02-29, M,             no,     M,     -,  ALL,    no
            29 February,  2030-02-28T22:59:59Z,         2012-02-29, M T,           yes,    M,     -,  ALL,    yes
            29 February,  2030-02-28T23:00:00Z,         2012-02-29, M T,           yes,    M,     -,  ALL,    no
            summer time,  2026-03-28T22:59:59Z,         2014-03-29, M,             no,     M,     -,  ALL,    yes
            summer time,  2026-03-28T23:00:00Z,         2014-03-29, M,             no,     M,     -,  ALL,    no
            summer time,  2026-03-29T21:59:59Z,         2014-03-30, M,             no,     M,     -,  ALL,    yes
            summer time,  2026-03-29T22:00:00Z,         2014-03-30, M,             no,     M,     -,  ALL,    no
            winter time,  2026-10-24T21:59:59Z,         2014-10-25, M,             no,     M,     -,  ALL,    yes
            winter time,  2026-10-24T22:00:00Z,         2014-10-25, M,             no,     M,     -,  ALL,    no
            winter time,  2026-10-25T22:59:59Z,         2014-10-26, M,             no,     M,     -,  ALL,    yes
            winter time,  2026-10-25T23:00:00Z,         2014-10-26, M,             no,     M,     -,  ALL,    no
            """)
    void the_law_by_example(String article, Instant moment, LocalDate born, String authority, String unable, String yes, String no, String policy,
            String permit) {
        Family family = new Family(new Birthday(born), words(authority).stream().map(LawExamplesTest::holder).toList(), new AccountId("youth"),
                unable.equals("yes"));
        Outlook outlook = new Outlook(ConsentFixture.TERMS, answers(yes, no), family,
                policy.equals("ONE") ? AgreementPolicy.ONE_UNTIL_DISSENT : AgreementPolicy.ALL);
        assertThat(outlook.permitsOn(DutchDay.of(moment))).as("the code, " + article).isEqualTo(permit.equals("yes"));
        assertThat(LawOracle.permits(PermitOracleTest.question(outlook), moment)).as("the oracle, " + article).isEqualTo(permit.equals("yes"));
    }

    private static AuthorityHolder holder(String word) {
        AuthorityBasis basis = switch (word.charAt(0)) {
            case 'V' -> AuthorityBasis.GUARDIANSHIP;
            case 'T' -> AuthorityBasis.MENTORSHIP;
            case 'C' -> AuthorityBasis.CURATORSHIP;
            case 'W' -> AuthorityBasis.WRITTEN_AUTHORISATION;
            case 'P' -> AuthorityBasis.PARTNER;
            case 'R' -> AuthorityBasis.NEAR_RELATIVE;
            default -> AuthorityBasis.COURT_ORDER;
        };
        LocalDate always = DutchDay.of(LONG_BEFORE);
        return Families.holder(id(word.substring(0, 1)), basis, word.contains(">") ? LocalDate.parse(word.substring(2)) : always,
                word.contains("<") ? LocalDate.parse(word.substring(2)) : null);
    }

    private static Map<Party, Answer> answers(String yes, String no) {
        Map<Party, Answer> answers = new HashMap<>();
        words(yes).forEach(who -> answers.put(party(who), Answer.GIVEN));
        words(no).forEach(who -> answers.put(party(who), Answer.REFUSED));
        return answers;
    }

    private static Party party(String who) {
        return who.equals("Y") ? new Party.Youth() : new Party.Holder(id(who));
    }

    private static HolderId id(String who) {
        return new HolderId(new UUID(1, who.charAt(0)));
    }

    private static Set<String> words(String list) {
        return list.equals("-") ? Set.of() : Set.copyOf(List.of(Arrays.stream(list.split(" ")).toArray(String[]::new)));
    }
}
