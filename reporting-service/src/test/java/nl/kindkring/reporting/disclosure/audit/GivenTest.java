package nl.kindkring.reporting.disclosure.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.kindkring.reporting.disclosure.Cell;
import nl.kindkring.reporting.disclosure.CellCount;
import nl.kindkring.reporting.disclosure.DisclosureControl;
import nl.kindkring.reporting.disclosure.Institution;
import nl.kindkring.reporting.disclosure.Rules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Four municipalities in two partnerships and two provinces that cross each other, and the country: what follows from what stands. */
class GivenTest {

    private static final Rules RULES = new Rules(10, 10, 1, 100, 0, 100, 5);
    private static final List<List<String>> LEVELS = List.of(List.of("GM1", "GM2", "GM3", "GM4"), List.of("PO1", "PO2"), List.of("PV1", "PV2"), List.of("NL"));
    /** The municipalities of each area, a bit for each. */
    private static final Map<String, Integer> AREAS = Map.of("GM1", 1, "GM2", 2, "GM3", 4, "GM4", 8, "PO1", 3, "PO2", 12, "PV1", 5, "PV2", 10, "NL", 15);
    private static final int HIGHEST = 42;

    @BeforeAll
    static void prepare() {
        Audit.prepare();
    }

    @Test
    void aCountryThatFollowsFromItsPartnershipsIsGivenUpForAProvinceAndNothingElseWithIt() {
        // seven in the second province; 66 to 74 in the country, whatever is said of it
        List<Figure> stand = stand("a", 36, 4, 27, 3, "PO1", "PO2", "PV1");
        Figure country = figure("NL", "a", 70);
        Figure other = figure("NL", "b", 60);
        Figure total = figure("NL", "", 130);
        Finding finding = audit(stand, List.of(country, other, total));
        assertThat(finding.withhold()).containsExactly(country.group());
        assertThat(finding.narrow()).isEmpty();
    }

    @Test
    void whatSaysNothingNewIsNotWithheldForANumberThatCannotBeClosed() {
        // an earlier release has given the second municipality away; the first province is the first partnership once more
        Figure known = figure("GM1", "a", 47).released();
        List<Figure> stand = List.of(known, figure("GM2", "a", 3).released(), figure("PO1", "a", 50).released());
        Figure province = figure("PV1", "a", 50);
        Finding finding = Audit.of(new Linked(Stream.concat(stand.stream(), Stream.of(province)).toList(), List.of(
                new Relation.Sum(group("PO1", "a"), List.of(group("GM1", "a"), group("GM2", "a"))), new Relation.Sum(group("PV1", "a"), List.of(group("GM1", "a"), group("GM2", "a"))))));
        assertThat(finding.withhold()).isEmpty();
        assertThat(finding.narrow()).contains(group("GM2", "a"));
    }

    @Test
    void aSmallFigureThatFollowsFromWhatStandsIsReportedAndWhatWouldTellMoreIsWithheld() {
        // eight, of which what stands leaves one to nine; the country would leave six to nine
        List<Figure> stand = List.of(figure("GM1", "a", 33).released(), figure("PO1", "a", 41).released(), figure("PO2", "a", 30).released());
        Figure small = figure("PV2", "a", 8);
        Figure sum = figure("NL", "a", 38);
        Finding finding = Audit.of(new Linked(Stream.concat(stand.stream(), Stream.of(small, sum)).toList(), List.of(
                new Relation.Sum(group("PO1", "a"), List.of(group("GM1", "a"), group("PV2", "a"))),
                new Relation.Sum(group("NL", "a"), List.of(group("PO2", "a"), group("PV2", "a"))))));
        assertThat(small.standing()).isEqualTo(Standing.WITHHELD);
        assertThat(finding.narrow()).containsExactly(small.group());
        assertThat(finding.withhold()).containsExactly(sum.group());
    }

    @Test
    void aLargeFigureThatFollowedWhenItWasWithheldIsNotReportedForEveryReleaseAfterIt() {
        // the first province was withheld for others: from its two municipalities, published as 20 and 15, follow 31 to 39
        List<Figure> stand = stand("a", 18, 20, 16, 17, "GM1", "GM2", "GM3", "GM4", "PO1", "PO2", "PV2");
        Finding finding = audit(stand, List.of(figure("NL", "a", 71)));
        assertThat(finding.withhold()).isEmpty();
        assertThat(finding.narrow()).isEmpty();
    }

    /**
     * Whatever the counts, level by level, every world tried: what is withheld is open, or it was reported, or it is large by the rules and what stood before its
     * level left fewer values already.
     */
    @Property(tries = 60)
    void whatIsWithheldAndNotOpenWasReportedOrIsLargeAndFollowedBefore(@ForAll @Size(4) List<@IntRange(max = 20) Integer> counts) {
        List<Figure> stand = new ArrayList<>();
        Set<Group> reported = new LinkedHashSet<>();
        Map<Group, Long> openBefore = new LinkedHashMap<>();
        for (List<String> level : LEVELS) {
            List<Figure> fresh = level.stream().map(area -> figure(area, "a", sum(area, counts.stream().mapToLong(n -> n).toArray()))).toList();
            Every before = new Every(stand);
            fresh.forEach(figure -> openBefore.put(figure.group(), before.width(figure.group().area())));
            Finding finding = audit(stand, fresh);
            reported.addAll(finding.narrow());
            fresh.forEach(figure -> stand.add((finding.withhold().contains(figure.group()) ? figure.withheld() : figure).released()));
        }
        Every worlds = new Every(stand);
        for (Figure figure : stand) {
            boolean open = worlds.width(figure.group().area()) >= 9 && worlds.most(figure.group().area()) >= 10;
            if (figure.standing() == Standing.WITHHELD && !open && !reported.contains(figure.group())) {
                assertThat(figure.children()).as("%s of %s", figure, counts).isGreaterThanOrEqualTo(10);
                assertThat(openBefore.get(figure.group())).as("%s of %s", figure, counts).isLessThan(9);
            }
        }
    }

    /** Any multipliers at all, of rows made by chance that the truth fulfils: no world lies beyond what they prove. */
    @Property(tries = 300)
    void noWorldLiesBeyondWhatIsProven(@ForAll @Size(3) List<@IntRange(max = 4) Integer> truth, @ForAll @Size(9) List<@IntRange(min = -2, max = 2) Integer> of,
            @ForAll @Size(3) List<@IntRange(max = 2) Integer> slack, @ForAll @Size(3) List<@IntRange(min = -2000, max = 2000) Integer> thousandths) {
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < 2; r++) {
            int[] weights = {of.get(3 * r), of.get(3 * r + 1), of.get(3 * r + 2)};
            long value = value(weights, truth);
            rows.add(new Row(new int[] {0, 1, 2}, weights, value - slack.get(r), value + slack.get(r + 1)));
        }
        int[] wanted = {of.get(6), of.get(7), of.get(8)};
        Proof proof = new Proof(List.of(new Interval(0, 4), new Interval(0, 4), new Interval(0, 4)), rows);
        long most = Long.MIN_VALUE;
        for (int world = 0; world < 125; world++) {
            List<Integer> counts = List.of(world % 5, world / 5 % 5, world / 25);
            if (rows.stream().allMatch(row -> row.least() <= value(row.weights(), counts) && value(row.weights(), counts) <= row.most())) {
                most = Math.max(most, value(wanted, counts));
            }
        }
        long[] weights = Arrays.stream(wanted).asLongStream().toArray();
        assertThat(proof.most(weights, new double[] {thousandths.get(0) / 1000.0, thousandths.get(1) / 1000.0})).isGreaterThanOrEqualTo(most);
        assertThat(proof.most(weights)).isGreaterThanOrEqualTo(most);
    }

    @Test
    void whatFollowsOverTwoSumsIsProven() {
        // x = a + b and y = a + b + c with c 3 to 5 and x 10 to 12: y is 13 to 17
        Proof proof = new Proof(List.of(new Interval(10, 12), new Interval(0, 99), new Interval(0, 99), new Interval(0, 99), new Interval(3, 5)),
                List.of(new Row(new int[] {0, 2, 3}, new int[] {1, -1, -1}, 0, 0), new Row(new int[] {1, 2, 3, 4}, new int[] {1, -1, -1, -1}, 0, 0)));
        assertThat(proof.least(new long[] {0, 1, 0, 0, 0})).isEqualTo(13);
        assertThat(proof.most(new long[] {0, 1, 0, 0, 0})).isEqualTo(17);
    }

    private static long value(int[] weights, List<Integer> counts) {
        long value = 0;
        for (int i = 0; i < weights.length; i++) {
            value += weights[i] * counts.get(i);
        }
        return value;
    }

    private static Finding audit(Collection<Figure> earlier, List<Figure> fresh) {
        List<Figure> all = Stream.concat(earlier.stream(), fresh.stream()).toList();
        return Audit.of(new Linked(all, Lattice.relations(new Crossing(), all.stream().map(Figure::group).toList())));
    }

    /** The four municipalities withheld, one province too, and these areas published. */
    private static List<Figure> stand(String code, long a, long b, long c, long d, String... published) {
        long[] counts = {a, b, c, d};
        return LEVELS.stream().limit(3).flatMap(List::stream).map(area -> {
            Figure figure = figure(area, code, sum(area, counts));
            return (List.of(published).contains(area) ? figure : figure.withheld()).released();
        }).toList();
    }

    private static Group group(String area, String code) {
        return new Group("S", area, "Q1", code.isEmpty() ? new Cell(new LinkedHashMap<>()) : Cell.of(List.of("part"), List.of(code)));
    }

    private static Figure figure(String area, String code, long children) {
        CellCount count = new CellCount(children, 1000, 1000, Map.of());
        CellCount shared = new CellCount(children, 1000, 1000, Map.of(new Institution(new UUID(0, 1)), Math.min(children, 1)));
        return Counted.cell(group(area, code), count, new DisclosureControl(RULES).control(shared), RULES, true);
    }

    private static long sum(String area, long... counts) {
        return IntStream.range(0, 4).filter(i -> (AREAS.get(area) >> i & 1) == 1).mapToLong(i -> counts[i]).sum();
    }

    /** All counts of the four municipalities that agree with some figures. */
    private static final class Every {

        private final long[] least = new long[16];
        private final long[] most = new long[16];
        private final long[] seenLeast = new long[16];
        private final long[] seenMost = new long[16];

        Every(List<Figure> figures) {
            Arrays.fill(most, Long.MAX_VALUE);
            Arrays.fill(seenLeast, Long.MAX_VALUE);
            figures.forEach(figure -> {
                least[AREAS.get(figure.group().area())] = figure.known(Reader.ANY).least();
                most[AREAS.get(figure.group().area())] = figure.known(Reader.ANY).most();
            });
            count(new long[16], 0);
        }

        /** @param sums of each set of those that have a count; the sets of the others are nought */
        private void count(long[] sums, int municipality) {
            int sets = 1 << municipality;
            if (sets == 16) {
                for (int set = 0; set < 16; set++) {
                    seenLeast[set] = Math.min(seenLeast[set], sums[set]);
                    seenMost[set] = Math.max(seenMost[set], sums[set]);
                }
                return;
            }
            for (long n = 0; n <= HIGHEST; n++) {
                boolean agrees = true;
                for (int set = 0; set < sets; set++) {
                    long sum = sums[set] + n;
                    sums[set | sets] = sum;
                    agrees &= least[set | sets] <= sum && sum <= most[set | sets];
                }
                if (agrees) {
                    count(sums, municipality + 1);
                }
            }
        }

        long most(String area) {
            return seenMost[AREAS.get(area)];
        }

        long width(String area) {
            return seenMost[AREAS.get(area)] - seenLeast[AREAS.get(area)];
        }
    }

    private static final class Crossing extends OneArea {

        @Override
        public Collection<String> areasAround(String area, String period) {
            return area.startsWith("GM") ? AREAS.keySet().stream().filter(around -> !around.startsWith("GM") && (AREAS.get(around) & AREAS.get(area)) > 0).sorted().toList() : List.of();
        }

        @Override
        public Collection<String> areasBeyond(String area, String period) {
            return area.startsWith("P") ? List.of("NL") : List.of();
        }
    }
}
