package nl.kindkring.reporting.disclosure.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.kindkring.reporting.disclosure.Cell;
import nl.kindkring.reporting.disclosure.CellCount;
import nl.kindkring.reporting.disclosure.ChangeControl;
import nl.kindkring.reporting.disclosure.ControlledCell;
import nl.kindkring.reporting.disclosure.DisclosureControl;
import nl.kindkring.reporting.disclosure.Institution;
import nl.kindkring.reporting.disclosure.Rules;
import nl.kindkring.reporting.disclosure.audit.CorrectionAudit.Correction;
import org.junit.jupiter.api.Test;

/** A total and its parts, released and corrected: what anybody makes of both editions side by side. */
class CorrectionAuditTest {

    static final Rules RULES = new Rules(10, 10, 1, 100, 0, 100, 5);
    private static final int HIGHEST = 45;

    /** Counts of the parts, and how many of each came late. */
    record Case(long[] before, long[] late) {

        static Case of(long... beforeAndLate) {
            int parts = beforeAndLate.length / 2;
            return new Case(IntStream.range(0, parts).mapToLong(i -> beforeAndLate[i]).toArray(), IntStream.range(0, parts).mapToLong(i -> beforeAndLate[parts + i]).toArray());
        }

        long after(int part) {
            return before[part] + late[part];
        }
    }

    /** What stands released afterwards: the total first, then the parts; the first editions, and the corrected ones where there are. */
    record Outcome(List<Figure> first, Map<Group, Figure> corrected) {

        Figure corrected(int i) {
            return corrected.get(first.get(i).group());
        }
    }

    @Test
    void manyLateOnesInAPartThatShowsNothingOfAnotherAreReleased() {
        Outcome outcome = released(Case.of(20, 40, 40, 14, 15, 16), false);
        assertThat(outcome.corrected()).hasSize(3);
    }

    @Test
    void aTotalAndAPartThatWouldShowHowFewCameLateInTheOtherAreNotBothCorrected() {
        Outcome outcome = released(Case.of(20, 40, 20, 1), true);
        assertThat(outcome.corrected()).isNotEmpty().hasSizeLessThan(2);
        assertThat(released(Case.of(20, 40, 20, 20), true).corrected()).as("where many came late in both, all are").hasSize(3);
    }

    @Test
    void aSecondLookAtAWithheldPartIsNotGiven() {
        // of the 8 anybody knows 4 to 16; whoever takes them for unchanged would subtract once more, and know 4 to 11
        List<Figure> first = List.of(figure(group("total"), 88).released(), withheldEarlier(group("a"), 8), figure(group("b"), 40).released(), figure(group("c"), 40).released());
        assertThat(corrected(first, new long[] {124, 8, 58, 58}).corrected()).hasSizeLessThan(3);
        assertThat(corrected(first, new long[] {122, 8, 57, 57}).corrected()).as("where the second look shows no more than the first").hasSize(3);
    }

    @Test
    void aCorrectedPartDoesNotShowHowFewTheFirstTotalLeavesToTheOthers() {
        // the first figures 60, 45 and 15; 10 went from one part to the other, so the total stands, and 60 less 55 says that 1 to 9 are left
        List<Figure> first = List.of(figure(group("total"), 60).released(), figure(group("a"), 45).released(), figure(group("b"), 15).released());
        assertThat(corrected(first, new long[] {60, 55, 5}).corrected()).isEmpty();
        assertThat(corrected(first, new long[] {60, 35, 25}).corrected()).as("where enough are left to the others").isNotEmpty();
    }

    @Test
    void aSmallChangeIsNoCorrection() {
        assertThat(released(Case.of(20, 40, 9, 3), true).corrected()).isEmpty();
    }

    @Test
    void whatWasWithheldFirstMayBeShownWhenEnoughCameLate() {
        Outcome outcome = released(Case.of(4, 60, 30, 0), false);
        assertThat(outcome.first().getFirst().standing()).isEqualTo(Standing.WITHHELD);
        assertThat(outcome.corrected()).containsOnlyKeys(group("p0"));
    }

    @Test
    void aFigureThatFellByManyIsCorrected() {
        List<Figure> first = List.of(figure(group("a"), 60).released(), figure(group("b"), 42).released());
        assertThat(corrected(first, new long[] {35, 42}).corrected()).containsOnlyKeys(group("a"));
    }

    /** Every whole-number world of both moments is tried: what is withheld, and how few came late where nothing is corrected, stay open over ten values. */
    @Property(tries = 60)
    void nothingSmallFollowsFromBothEditions(@ForAll("cases") Case c) {
        Outcome outcome = released(c, true);
        Assume.that(!outcome.corrected().isEmpty());
        int parts = c.before().length;
        Worlds worlds = new Worlds(parts);
        worlds.tryAll(outcome, false, c);
        for (int i = 0; i < parts; i++) {
            Figure figure = outcome.first().get(i + 1);
            if (figure.standing() == Standing.WITHHELD) {
                worlds.assertOpen("first", i, 0, c);
            }
            if (outcome.corrected(i + 1) == null) {
                String which = "late in %d: %s %s".formatted(i, describe(c), outcome.corrected().keySet());
                assertThat(worlds.most[1][i]).as(which).isGreaterThanOrEqualTo(10);
                // an institution may know all of a few
                assertThat(worlds.most[1][i] - (c.late()[i] < 10 ? c.late()[i] : worlds.least[1][i])).as(which).isGreaterThanOrEqualTo(9);
            }
        }
    }

    /** The same for somebody who takes for unchanged what is not corrected. */
    @Property(tries = 60)
    void nothingWithheldFollowsForWhoTakesTheRestForUnchanged(@ForAll("cases") Case c) {
        Outcome outcome = released(c, true);
        Assume.that(!outcome.corrected().isEmpty());
        Worlds worlds = new Worlds(c.before().length);
        worlds.tryAll(outcome, true, c);
        for (int i = 0; i < c.before().length; i++) {
            if (outcome.first().get(i + 1).standing() == Standing.WITHHELD) {
                worlds.assertOpen("unchanged", i, 0, c);
            }
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Long> count = Arbitraries.longs().between(0, 30);
        Arbitrary<Long> late = Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.longs().between(0, 3)), Tuple.of(3, Arbitraries.longs().between(10, 24)));
        return Combinators.combine(count.array(Long[].class).ofSize(2), late.array(Long[].class).ofSize(2))
                .as((a, b) -> Case.of(a[0], a[1], b[0], b[1]));
    }

    /** All pairs of counts of two parts at both moments that agree with what stands published. */
    private static final class Worlds {

        private final long[][] least;
        private final long[][] most;

        Worlds(int parts) {
            assertThat(parts).isEqualTo(2);
            least = new long[][] {{HIGHEST, HIGHEST}, {HIGHEST, HIGHEST}};
            most = new long[2][2];
        }

        void tryAll(Outcome outcome, boolean unchanged, Case c) {
            List<Figure> first = outcome.first();
            for (long a = 0; a <= HIGHEST; a++) {
                for (long b = 0; b <= HIGHEST; b++) {
                    if (first.get(1).known(Reader.ANY).holds(a) && first.get(2).known(Reader.ANY).holds(b) && first.get(0).known(Reader.ANY).holds(a + b)) {
                        later(outcome, unchanged, c, a, b);
                    }
                }
            }
        }

        private void later(Outcome outcome, boolean unchanged, Case c, long a, long b) {
            LongPredicate total = of(outcome, 0, a + b);
            LongPredicate ofA = of(outcome, 1, a);
            LongPredicate ofB = of(outcome, 2, b);
            boolean stays = unchanged && outcome.corrected(1) == null;
            boolean staysToo = unchanged && outcome.corrected(2) == null;
            // a reader who is off by those who came late nevertheless is taken to know by how much at most
            for (long x = a; x <= (stays ? a + c.late()[0] : HIGHEST + 30); x++) {
                for (long y = b; ofA.test(x) && y <= (staysToo ? b + c.late()[1] : HIGHEST + 30); y++) {
                    if (ofB.test(y) && total.test(x + y)) {
                        see(0, a, b);
                        see(1, x - a, y - b);
                    }
                }
            }
        }

        private static LongPredicate of(Outcome outcome, int i, long before) {
            Figure corrected = outcome.corrected(i);
            return now -> corrected == null || corrected.known(Reader.ANY).holds(now) && now - before >= RULES.threshold();
        }

        private void see(int what, long a, long b) {
            least[what][0] = Math.min(least[what][0], a);
            most[what][0] = Math.max(most[what][0], a);
            least[what][1] = Math.min(least[what][1], b);
            most[what][1] = Math.max(most[what][1], b);
        }

        void assertOpen(String name, int i, int what, Case c) {
            assertThat(most[what][i] - least[what][i]).as("%s %d: %s", name, i, describe(c)).isGreaterThanOrEqualTo(9);
            assertThat(most[what][i]).as("%s %d: %s", name, i, describe(c)).isGreaterThanOrEqualTo(10);
        }
    }

    private static String describe(Case c) {
        return List.of(c.before()[0], c.before()[1], c.late()[0], c.late()[1]).toString();
    }

    /** Releases the parts, with their total if there is one, and corrects all of it. */
    private static Outcome released(Case c, boolean withTotal) {
        List<Figure> figures = new ArrayList<>();
        List<Long> now = new ArrayList<>();
        for (int i = 0; i < c.before().length; i++) {
            figures.add(figure(group("p" + i), c.before()[i]));
            now.add(c.after(i));
        }
        if (withTotal) {
            figures.addFirst(figure(group("total"), sum(c.before())));
            now.addFirst(sum(c.before()) + sum(c.late()));
        }
        Collection<Group> withheld = Audit.of(new Linked(figures, Lattice.relations(new OneArea(), figures.stream().map(Figure::group).toList()))).withhold();
        List<Figure> first = figures.stream().map(f -> (withheld.contains(f.group()) ? f.withheld() : f).released()).toList();
        return corrected(first, now.stream().mapToLong(Long::longValue).toArray());
    }

    static Outcome corrected(List<Figure> first, long[] now) {
        List<Figure> again = new ArrayList<>();
        List<Correction> made = new ArrayList<>();
        for (int i = 0; i < now.length; i++) {
            Figure before = first.get(i);
            Group later = before.group().corrected();
            ControlledCell controlled = new DisclosureControl(RULES).control(shared(now[i]));
            again.add(Counted.margin(later, count(now[i]), RULES));
            new ChangeControl(RULES).own(shared(before.children()), shared(now[i])).ifPresent(own -> {
                if (controlled instanceof ControlledCell.Published) {
                    made.add(new Correction(Counted.cell(later, count(again.getLast().children()), controlled, RULES, true), 0,
                            again.getLast().children() < before.children() ? -RULES.threshold() : RULES.threshold()));
                }
            });
        }
        Collection<Group> withheld = CorrectionAudit.audit(first, again, made, new OneArea(), List.of()).withhold();
        Map<Group, Figure> corrected = new TreeMap<>();
        made.stream().filter(correction -> !withheld.contains(correction.figure().group()))
                .forEach(correction -> corrected.put(correction.figure().group().firstReleased(), correction.figure()));
        return new Outcome(first, corrected);
    }

    private static long sum(long[] of) {
        return Arrays.stream(of).sum();
    }

    static Group group(String code) {
        return new Group("S", "A", "Q1", code.equals("total") ? Cell.of(List.of(), List.of()) : Cell.of(List.of("part"), List.of(code)));
    }

    private static CellCount count(long children) {
        return new CellCount(children, 1000, 1000, Map.of());
    }

    private static CellCount shared(long children) {
        return new CellCount(children, 1000, children * 10, Map.of(new Institution(new UUID(0, 1)), children));
    }

    static Figure figure(Group group, long children) {
        return Counted.cell(group, count(children), new DisclosureControl(RULES).control(shared(children)), RULES, true);
    }

    static Figure withheldEarlier(Group group, long children) {
        return figure(group, children).withheld().released();
    }
}
