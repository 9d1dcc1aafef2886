package nl.kindkring.reporting.disclosure.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kindkring.reporting.disclosure.audit.CorrectionAuditTest.Outcome;
import org.junit.jupiter.api.Test;

/**
 * What a correction that is given up leaves behind: its first figure stands, so whoever takes what is not corrected for unchanged adds up the latest figures in
 * another way than before. A total of three parts of which the first is withheld.
 */
class GivenUpCorrectionTest {

    private static final int HIGHEST = 60;

    /** Counts of the parts at first, the first of them withheld, and later; the total is their sum. */
    record Case(long[] before, long[] now) {

        static Case of(long a, long b, long c, long lateInB, long lateInC) {
            return new Case(new long[] {a, b, c}, new long[] {a, b + lateInB, c + lateInC});
        }

        Outcome outcome() {
            List<Figure> first = List.of(CorrectionAuditTest.figure(group("total"), sum(before)).released(), CorrectionAuditTest.withheldEarlier(group("a"), before[0]),
                    CorrectionAuditTest.figure(group("b"), before[1]).released(), CorrectionAuditTest.figure(group("c"), before[2]).released());
            return CorrectionAuditTest.corrected(first, new long[] {sum(now), now[0], now[1], now[2]});
        }

        private static Group group(String code) {
            return CorrectionAuditTest.group(code);
        }
    }

    @Test
    void theFirstFigureOfWhatIsGivenUpGivesNoSecondLook() {
        // with the total and c corrected and b not: 118 and more, less 42 and 57 at most and the 12 that came late in b, leaves all of the 7
        Case c = Case.of(7, 42, 43, 12, 14);
        assertThat(bounds(c.outcome())).isEqualTo(new Interval(0, 11));
    }

    /** Every world in which what is not corrected did not change, but for as many as truly came late in all of it. */
    @Property(tries = 100)
    void whatIsWithheldStaysOpenWhicheverCorrectionsAreGivenUp(@ForAll("cases") Case c) {
        Interval before = bounds(new Outcome(c.outcome().first(), Map.of()));
        Assume.that(before.width() >= 9 && before.most() >= 10);
        Outcome outcome = c.outcome();
        Interval after = bounds(outcome);
        assertThat(after.width()).as("%s of %s and %s, corrected: %s", after, Arrays.toString(c.before()), Arrays.toString(c.now()), outcome.corrected().keySet()).isGreaterThanOrEqualTo(9);
        assertThat(after.most()).isGreaterThanOrEqualTo(10);
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Long> count = Arbitraries.longs().between(20, 45);
        Arbitrary<Long> late = Arbitraries.longs().between(10, 24);
        return Combinators.combine(Arbitraries.longs().between(5, 9), count, count, late, late).as(Case::of);
    }

    /** The withheld part, as far as it follows from both editions. */
    private static Interval bounds(Outcome outcome) {
        List<Figure> first = outcome.first();
        List<Long> possible = new ArrayList<>();
        for (long a = 0; a <= HIGHEST; a++) {
            for (long b = first.get(2).known(Reader.ANY).least(); b <= first.get(2).known(Reader.ANY).most(); b++) {
                for (long d = first.get(3).known(Reader.ANY).least(); d <= first.get(3).known(Reader.ANY).most(); d++) {
                    if (first.getFirst().known(Reader.ANY).holds(a + b + d) && agrees(outcome, new long[] {a + b + d, a, b, d})) {
                        possible.add(a);
                    }
                }
            }
        }
        return new Interval(Collections.min(possible), Collections.max(possible));
    }

    /** Whether there are latest counts that add up but for those who truly came late in what is not corrected. */
    private static boolean agrees(Outcome outcome, long[] then) {
        long least = 0;
        long most = 0;
        long off = 0;
        for (int i = 0; i < then.length; i++) {
            Figure corrected = outcome.corrected(i);
            long from = corrected == null ? then[i] : Math.max(corrected.known(Reader.ANY).least(), then[i] + CorrectionAuditTest.RULES.threshold());
            long to = corrected == null ? then[i] : corrected.known(Reader.ANY).most();
            if (from > to) {
                return false;
            }
            least += i == 0 ? from : -to;
            most += i == 0 ? to : -from;
            off += (i == 0 ? 1 : -1) * (corrected == null ? outcome.first().get(i) : corrected).children();
        }
        return outcome.corrected().isEmpty() || least <= Math.max(0, off) && most >= Math.min(0, off);
    }

    private static long sum(long[] of) {
        return LongStream.of(of).sum();
    }
}
