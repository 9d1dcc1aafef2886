package nl.kindkring.reporting.disclosure.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongFunction;
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
import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/** A partnership, a province and the country over three municipalities whose figures stand; partnership and province share one of them. */
class LargerAreasTest {

    private static final Rules RULES = new Rules(10, 10, 1, 100, 0, 100, 5);
    private static final Map<String, List<String>> AREAS = Map.of("PO", List.of("GM1", "GM2"), "PV", List.of("GM2", "GM3"), "NL", List.of("GM1", "GM2", "GM3"));
    private static final List<String> OFTEN = List.of("NONE", "ONE", "MORE");
    private static final int HIGHEST = 45;

    @Test
    void aTotalFromWhichASmallMunicipalityFollowsIsWithheld() {
        List<Figure> municipalities = List.of(municipality("GM1", 0), municipality("GM2", 40), municipality("GM3", 40));
        Figure partnership = area("PO", 40);
        Finding finding = audit(municipalities, List.of(partnership));
        assertThat(finding.withhold()).containsExactly(partnership.group());
        assertThat(finding.narrow()).isEmpty();
    }

    @Test
    void aSmallRestBetweenAPartnershipAndTheCountryIsNotLeftToBeSubtracted() {
        // seven outside the partnership
        Figure country = area("NL", 47);
        List<Figure> earlier = List.of(municipality("GM1", 20), municipality("GM2", 20), municipality("GM3", 7), area("PO", 40).released());
        assertThat(audit(earlier, List.of(country)).withhold()).containsExactly(country.group());
    }

    /** Whatever the counts: the figures of municipalities stand, and no withheld one can be bounded with those of the larger areas. Every world is tried. */
    @Property(tries = 40)
    void noWithheldMunicipalityIsBoundedByAnyReleasedLargerArea(@ForAll @Size(3) List<@IntRange(max = 20) Integer> counts) {
        List<Figure> stand = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            stand.add(municipality("GM" + (i + 1), counts.get(i)));
        }
        Map<String, Integer> of = Map.of("GM1", counts.get(0), "GM2", counts.get(1), "GM3", counts.get(2));
        for (String area : List.of("PO", "PV", "NL")) {
            Figure fresh = area(area, AREAS.get(area).stream().mapToInt(of::get).sum());
            Set<Group> withheld = audit(stand, List.of(fresh)).withhold();
            assertThat(withheld).as("only what is new can be withheld").isSubsetOf(fresh.group());
            stand.add((withheld.contains(fresh.group()) ? fresh.withheld() : fresh).released());
        }
        long[] least = {HIGHEST, HIGHEST, HIGHEST};
        long[] most = new long[3];
        for (long a = 0; a <= HIGHEST; a++) {
            for (long b = 0; b <= HIGHEST; b++) {
                for (long c = 0; c <= HIGHEST; c++) {
                    long[] world = {a, b, c};
                    if (stand.stream().allMatch(figure -> figure.known(Reader.ANY).holds(count(figure.group().area(), world)))) {
                        for (int i = 0; i < 3; i++) {
                            least[i] = Math.min(least[i], world[i]);
                            most[i] = Math.max(most[i], world[i]);
                        }
                    }
                }
            }
        }
        for (int i = 0; i < 3; i++) {
            if (stand.get(i).standing() == Standing.WITHHELD) {
                assertThat(most[i] - least[i]).as("%s of %s", stand.get(i), counts).isGreaterThanOrEqualTo(9);
                assertThat(most[i]).isGreaterThanOrEqualTo(10);
            }
        }
    }

    @Test
    void aFigureOfAMergedMunicipalityIsHeldAgainstTheYearOfThoseItCameFrom() {
        // thirty and twenty in the year of the two, forty-eight of them in the last quarter of the one: two are left
        List<Figure> years = List.of(figure(group("A", "Y"), 30), figure(group("B", "Y"), 20));
        Figure quarter = figure(group("C", "Q4"), 48).released();
        List<Figure> all = Stream.concat(years.stream(), Stream.of(quarter)).toList();
        List<Relation> relations = Lattice.relations(new Merger(), all.stream().map(Figure::group).toList());
        assertThat(Audit.of(new Linked(all, relations)).withhold()).isNotEmpty();
        assertThat(Audit.of(new Linked(all, List.of())).withhold()).isEmpty();
    }

    /** Of many children: each relation that is drawn over a merger is true. */
    @Property(tries = 50)
    void whatIsSaidOfAMergerIsTrueOfEveryChild(@ForAll @Size(60) List<@IntRange(max = 31) Integer> children) {
        // the lowest bit: A or B on the first day of the year; the others: in which quarters something was said
        ToLongFunction<Group> count = group -> children.stream().filter(child -> {
            boolean first = child % 2 == 0;
            boolean home = group.area().equals("C") || group.area().equals(first ? "A" : "B");
            return home && (group.period().equals("Y") ? child >> 1 != 0 : (child >> Integer.parseInt(group.period().substring(1)) & 1) == 1);
        }).count();
        List<Group> groups = new ArrayList<>();
        for (String area : List.of("A", "B")) {
            Stream.of("Y", "Q1", "Q2").map(period -> group(area, period)).forEach(groups::add);
        }
        Stream.of("Q3", "Q4").map(period -> group("C", period)).forEach(groups::add);
        List<Relation> relations = Lattice.relations(new Merger(), groups);
        assertThat(relations).hasSizeGreaterThan(6).allSatisfy(relation -> assertThat(holds(relation, count)).as("%s", relation).isTrue());
    }

    /** What the statements leave possible, as parts of a centre, is what centres can go through, and no more. */
    @Property(tries = 300)
    void ofVisitsInAYearNothingElseIsTrueThatIsLinear(@ForAll @Size(15) List<@IntRange(min = -3, max = 3) Integer> weights) {
        assertThat(leastByStatements(weights)).isCloseTo(leastOfACentre(weights), within(1e-6));
    }

    /** More in the year is more in the first quarter, or something in another: the one that was forgotten at first. */
    @Test
    void moreInTheYearIsMoreInAQuarterOrSomethingInAnother() {
        List<Integer> weights = List.of(0, 0, -1, 0, 0, 1, 0, 1, 1, 0, 1, 1, 0, 1, 1);
        assertThat(leastOfACentre(weights)).isZero();
        assertThat(leastByStatements(weights)).isCloseTo(0, within(1e-6));
    }

    private static int leastOfACentre(List<Integer> weights) {
        int least = Integer.MAX_VALUE;
        for (int course = 0; course < 81; course++) {
            int[] often = {course % 3, course / 3 % 3, course / 9 % 3, course / 27};
            int sum = weights.get(Math.min(2, IntStream.of(often).sum()));
            for (int quarter = 0; quarter < 4; quarter++) {
                sum += weights.get(3 * (quarter + 1) + often[quarter]);
            }
            least = Math.min(least, sum);
        }
        return least;
    }

    private static double leastByStatements(List<Integer> weights) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<Group, Variable> counts = new LinkedHashMap<>();
        Iterator<Integer> next = weights.iterator();
        for (String period : List.of("Y", "Q1", "Q2", "Q3", "Q4")) {
            counts.put(group("A", period), model.newVariable(period).level(1));
            OFTEN.forEach(code -> counts.put(visits(period, code), model.newVariable(period + code).lower(0).upper(1).weight(next.next())));
        }
        for (Relation relation : Lattice.relations(new Visits(), counts.keySet())) {
            Expression statement = model.newExpression(relation.toString()).lower(0);
            switch (relation) {
                case Relation.AtLeast atLeast -> atLeast.weights().forEach((group, weight) -> statement.set(counts.get(group), weight));
                case Relation.Sum(Group whole, List<Group> parts) -> {
                    statement.upper(0).set(counts.get(whole), 1);
                    parts.forEach(part -> statement.set(counts.get(part), -1));
                }
                default -> throw new AssertionError(relation);
            }
        }
        return model.minimise().getValue();
    }

    /** Of many centres, each visited some times in each quarter: every statement about NONE, ONE and MORE of the year is true. */
    @Property(tries = 100)
    void whatIsSaidOfVisitsInAYearIsTrueOfEveryCentre(@ForAll @Size(25) List<@Size(4) List<@IntRange(max = 2) Integer>> centres) {
        List<Group> groups = new ArrayList<>();
        for (String period : List.of("Y", "Q1", "Q2", "Q3", "Q4")) {
            groups.add(group("A", period));
            OFTEN.stream().map(code -> visits(period, code)).forEach(groups::add);
        }
        ToLongFunction<Group> count = group -> centres.stream().filter(quarters -> {
            int visits = group.period().equals("Y") ? quarters.stream().mapToInt(Integer::intValue).sum() : quarters.get(group.period().charAt(1) - '1');
            String code = group.cell().codes().get("visits");
            return code == null || code.equals(visits == 0 ? "NONE" : visits == 1 ? "ONE" : "MORE");
        }).count();
        List<Relation> relations = Lattice.relations(new Visits(), groups);
        assertThat(relations.stream().filter(Relation.AtLeast.class::isInstance).count()).isGreaterThan(20);
        assertThat(relations).allSatisfy(relation -> assertThat(holds(relation, count)).as("%s", relation).isTrue());
    }

    @Test
    void centresWithoutAVisitInTheYearAreHeldAgainstThoseWithoutOneInAQuarter() {
        Group quarter = visits("Q1", "NONE");
        Group year = visits("Y", "NONE");
        assertThat(Lattice.relations(new Visits(), List.of(quarter, visits("Q1", "ONE"), year, visits("Y", "ONE"))))
                .contains(Relation.AtLeast.of(List.of(quarter), List.of(year)));
    }

    private static boolean holds(Relation relation, ToLongFunction<Group> count) {
        return switch (relation) {
            case Relation.Sum(Group whole, List<Group> parts) -> count.applyAsLong(whole) == parts.stream().mapToLong(count).sum();
            case Relation.Cover(Group whole, List<Group> parts) -> parts.stream().allMatch(part -> count.applyAsLong(part) <= count.applyAsLong(whole))
                    && count.applyAsLong(whole) <= parts.stream().mapToLong(count).sum();
            case Relation.AtLeast atLeast -> atLeast.weights().entrySet().stream().mapToLong(e -> e.getValue() * count.applyAsLong(e.getKey())).sum() >= 0;
            case Relation.Inside(Group whole, Group part) -> count.applyAsLong(part) <= count.applyAsLong(whole);
            case Relation.AtMostShare share -> true;
            case Relation.Change change -> true;
            case Relation.Corrected corrected -> true;
        };
    }

    private static long count(String area, long[] world) {
        return AREAS.getOrDefault(area, List.of(area)).stream().mapToLong(municipality -> world[municipality.charAt(2) - '1']).sum();
    }

    private static Finding audit(Collection<Figure> earlier, List<Figure> fresh) {
        List<Figure> all = Stream.concat(earlier.stream(), fresh.stream()).toList();
        return Audit.of(new Linked(all, Lattice.relations(new Map3(), all.stream().map(Figure::group).toList())));
    }

    private static Figure municipality(String code, long children) {
        return figure(group(code, "Q1"), children).released();
    }

    private static Figure area(String code, long children) {
        return figure(group(code, "Q1"), children);
    }

    private static Group group(String area, String period) {
        return new Group("S", area, period, new Cell(new LinkedHashMap<>()));
    }

    private static Group visits(String period, String code) {
        return new Group("S", "A", period, Cell.of(List.of("visits"), List.of(code)));
    }

    private static Figure figure(Group group, long children) {
        CellCount count = new CellCount(children, 1000, 1000, Map.of());
        CellCount shared = new CellCount(children, 1000, 1000, Map.of(new Institution(new UUID(0, 1)), Math.min(children, 1)));
        return Counted.cell(group, count, new DisclosureControl(RULES).control(shared), RULES, true);
    }

    /** One period; areas as above. */
    private static class Map3 extends OneArea {

        @Override
        public Collection<String> areasAround(String area, String period) {
            return AREAS.entrySet().stream().filter(e -> e.getValue().contains(area)).map(Map.Entry::getKey).sorted().toList();
        }

        @Override
        public Collection<String> areasBeyond(String area, String period) {
            return area.startsWith("P") ? List.of("NL") : List.of();
        }

        @Override
        public List<String> periodsInside(String period) {
            return period.equals("Y") ? List.of("Q1", "Q2", "Q3", "Q4") : List.of();
        }
    }

    /** A and B became C after the second quarter; a year counts by its first day. */
    private static final class Merger extends Map3 {

        @Override
        public Collection<String> areasDuring(String area, String period, String other) {
            return area.equals("C") ? List.of("A", "B") : List.of(area);
        }
    }

    private static final class Visits extends Map3 {

        @Override
        public OverTime overTime(String subject) {
            return new OverTime.HowOften("visits", "NONE", "ONE", "MORE");
        }
    }
}
