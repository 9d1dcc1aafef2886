package nl.kindkring.reporting.disclosure.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
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

class AuditTest {

    private static final Rules RULES = new Rules(10, 10, 1, 100, 0, 100, 5);

    @Test
    void aWithheldCellThatFollowsFromThePublishedTotalTakesTheSmallestOtherWithIt() {
        Finding finding = audit(total(55), parts(0, 15, 40));
        assertThat(finding.withhold()).containsExactly(group("b"));
        assertThat(finding.narrow()).isEmpty();
    }

    @Test
    void withoutATotalNothingFollows() {
        assertThat(audit(List.of(), parts(0, 15, 40)).withhold()).isEmpty();
    }

    @Test
    void wherePublishedRoundedFiguresLeaveEnoughOpenNothingMoreIsWithheld() {
        assertThat(audit(total(128), parts(8, 40, 40, 40)).withhold()).isEmpty();
    }

    @Test
    void anEarlierReleaseIsHeldAgainstTheNewOne() {
        List<Figure> earlier = parts(0, 15, 40).stream().map(Figure::released).toList();
        Finding finding = audit(total(55), earlier);
        assertThat(finding.withhold()).containsExactly(new Group("S", "A", "Q1", new Cell(new LinkedHashMap<>())));
        assertThat(finding.narrow()).isEmpty();
    }

    @Test
    void whatAnInsiderKnowsOfItsOwnCountsAgainstTheCell() {
        Figure insider = new Figure(group("a"), 9, 9, new Interval(0, 1000), new Interval(0, 1000), 10, Standing.WITHHELD, true);
        // open for anybody: 4 to 14; for the institution to which all nine belong: 9 to 14
        List<Figure> figures = new ArrayList<>(total(57));
        figures.add(insider);
        figures.addAll(parts(4, 24, 24).subList(1, 3));
        assertThat(audit(List.of(), figures).withhold()).isNotEmpty();
    }

    @Test
    void whatAnInsiderKnowsOfItsOwnElsewhereCountsToo() {
        // of what is left beside c, 16 to 24, anybody may think that b is small and a large; whoever has 14 of b may not
        Figure four = new Figure(group("a"), 4, 4, new Interval(0, 1000), new Interval(0, 1000), 10, Standing.WITHHELD, true);
        Figure sixteen = new Figure(group("b"), 16, 14, new Interval(0, 1000), new Interval(0, 1000), 10, Standing.WITHHELD, true);
        Figure sixteenOfMany = new Figure(group("b"), 16, 1, new Interval(0, 1000), new Interval(0, 1000), 10, Standing.WITHHELD, true);
        Figure forty = figure(group("c"), 40);
        assertThat(audit(total(60), List.of(four, sixteenOfMany, forty)).withhold()).isEmpty();
        assertThat(audit(total(60), List.of(four, sixteen, forty)).withhold()).isNotEmpty();
    }

    @Test
    void aSmallRestBetweenTwoPublishedCountsWithholdsOneOfThem() {
        List<Figure> figures = List.of(figure(new Group("S", "A", "W1", cell("a")), 40), figure(new Group("S", "A", "Q1", cell("a")), 43));
        Linked linked = new Linked(figures, List.of(new Relation.Cover(figures.get(1).group(), List.of(figures.get(0).group()))));
        // both, because a withheld week and a published quarter of nearly the same children would still bound the rest
        assertThat(Audit.of(linked).withhold()).contains(figures.get(0).group());
    }

    @Test
    void whatThePublishedFigureToldOfItsGroupGoesWhenItIsWithheld() {
        Group whole = new Group("S", "A", "Q1", new Cell(new LinkedHashMap<>()));
        // 22 of 25 may be published under 90 per cent; alone with a published week of the same children it may not
        Figure margin = Counted.margin(whole, new CellCount(25, 1000, 1000, Map.of()), RULES);
        Figure week = figure(new Group("S", "A", "W1", cell("a")), 22).released();
        Figure quarter = figure(new Group("S", "A", "Q1", cell("a")), 22);
        Finding finding = Audit.of(new Linked(List.of(margin, week, quarter), List.of(new Relation.Cover(whole, List.of(quarter.group())),
                new Relation.Cover(quarter.group(), List.of(week.group())), new Relation.AtMostShare(whole, quarter.group(), 90))));
        assertThat(finding.withhold()).containsExactly(quarter.group());
    }

    @Test
    void whatTwoInstitutionsKnowApartIsNotAddedUp() {
        // whoever has four of a and fourteen of b knows six values of a at most; if these are two, each has more than ten left for both
        Figure four = withheld("a", 4, of(1, 4));
        Figure forty = figure(group("c"), 40);
        assertThat(audit(total(60), List.of(four, withheld("b", 16, of(2, 14)), forty)).withhold()).isEmpty();
        assertThat(audit(total(60), List.of(four, withheld("b", 16, of(1, 14)), forty)).withhold()).isNotEmpty();
    }

    @Test
    void howManyCentresThereAreEverybodyKnowsExactly() {
        Figure all = Counted.knownToAll(new Group("S", "A", "Q1", new Cell(new LinkedHashMap<>())), new CellCount(20, 20, 20, Map.of()));
        // five are left when 15 are shown, give or take two
        assertThat(audit(List.of(all), parts(15, 5)).withhold()).containsExactly(group("a"));
    }

    @Test
    void nobodyIsWantedWhereThereIsNobodyElse() {
        // whoever was visited of four knows that three at most were not; anybody else takes four for possible
        Interval four = new Interval(0, 4);
        Figure all = Counted.knownToAll(new Group("S", "A", "Q1", new Cell(new LinkedHashMap<>())), new CellCount(4, 4, 1, Map.of()));
        Figure visited = new Figure(group("a"), 1, of(1, 1), four, four, 5, Standing.WITHHELD, false);
        Figure not = new Figure(group("b"), 3, of(2, 1), four, four, 5, Standing.WITHHELD, false);
        assertThat(besides(all, visited, not, 39)).isEmpty();
        // 40 elsewhere and 43 together: at least one of the four
        assertThat(besides(all, visited, not, 40)).containsExactly(new Group("S", "C", "Q1", cell("b")));
    }

    private static Set<Group> besides(Figure all, Figure visited, Figure not, long others) {
        Figure elsewhere = figure(new Group("S", "B", "Q1", cell("b")), others).released();
        Figure around = figure(new Group("S", "C", "Q1", cell("b")), not.children() + others);
        Finding finding = Audit.of(new Linked(List.of(all, visited, not, elsewhere, around), List.of(new Relation.Sum(all.group(), List.of(visited.group(), not.group())),
                new Relation.Sum(around.group(), List.of(not.group(), elsewhere.group())))));
        assertThat(finding.narrow()).isEmpty();
        return finding.withhold();
    }

    /** The same tables, and two institutions with any of the children: neither they nor anybody else may be left fewer than ten values for those of others. */
    @Property(tries = 20)
    void noWorldIsMissingForAnyReaderOfASmallTable(@ForAll @Size(4) List<@IntRange(max = 12) Integer> counts, @ForAll @Size(4) List<@IntRange(max = 12) Integer> one,
            @ForAll @Size(4) List<@IntRange(max = 12) Integer> other, @ForAll boolean additive) {
        Assume.that(counts.stream().mapToInt(Integer::intValue).sum() > 0);
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            figures.add(shared(two(i / 2, i % 2), counts.get(i), Math.min(counts.get(i), one.get(i)), Math.min(counts.get(i), other.get(i))));
        }
        List<Relation> relations = new ArrayList<>();
        for (int line = 0; line < 2; line++) {
            int l = line;
            relations.add(line("r" + l, l * 2, l * 2 + 1, figures, additive));
            relations.add(line("c" + l, l, l + 2, figures, additive));
        }
        Finding finding = Audit.of(new Linked(figures, relations));
        List<Figure> after = figures.stream().map(f -> finding.withhold().contains(f.group()) ? f.withheld() : f).toList();
        for (Reader reader : List.of(Reader.OUTSIDER, Reader.of(institution(1)), Reader.of(institution(2)))) {
            Enumeration all = new Enumeration(after, relations, reader);
            for (int i = 0; i < after.size(); i++) {
                if (after.get(i).standing() == Standing.WITHHELD) {
                    assertThat(all.most(i) - all.least(i)).as("%s", after.get(i)).isGreaterThanOrEqualTo(9);
                    assertThat(all.most(i)).isGreaterThanOrEqualTo(10);
                }
            }
        }
    }

    private static Figure shared(Group group, long children, long one, long other) {
        CellCount count = new CellCount(children, 1000, 1000, Map.of(institution(1), one, institution(2), other));
        return Counted.cell(group, count, new DisclosureControl(RULES).control(count), RULES, true);
    }

    private static Figure withheld(String code, long children, Contributions contributions) {
        return new Figure(group(code), children, contributions, new Interval(0, 1000), new Interval(0, 1000), 10, Standing.WITHHELD, true);
    }

    private static Contributions of(int institution, long own) {
        return new Contributions(own, Map.of(institution(institution), own));
    }

    private static Institution institution(int number) {
        return new Institution(new UUID(0, number));
    }

    @Test
    void solversThatAnswerNonsenseOrNothingReleaseNothingMore() {
        Audit.prepare();
        for (Linked linked : List.of(linked(total(55), parts(0, 15, 40)), linked(total(57), parts(4, 24, 29)))) {
            Set<Group> needed = Audit.of(linked).withhold();
            for (Worlds bad : List.<Worlds>of(question -> null, question -> new long[question.in().size()])) {
                assertThat(Audit.with(linked, bad, bad).withhold()).containsAll(needed).isNotEmpty();
            }
        }
    }

    /** Every table of two by two with totals: all whole-number worlds are tried one after the other. */
    @Property(tries = 20)
    void noWorldIsMissingForAnyWithheldCellOfASmallTable(@ForAll @Size(4) List<@IntRange(max = 15) Integer> counts, @ForAll boolean additive) {
        Assume.that(counts.stream().mapToInt(Integer::intValue).sum() > 0);
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            figures.add(figure(two(i / 2, i % 2), counts.get(i)));
        }
        List<Relation> relations = new ArrayList<>();
        for (int line = 0; line < 2; line++) {
            int l = line;
            relations.add(line("r" + l, l * 2, l * 2 + 1, figures, additive));
            relations.add(line("c" + l, l, l + 2, figures, additive));
        }
        Set<Group> withheld = new TreeSet<>(Audit.of(new Linked(figures, relations)).withhold());
        List<Figure> after = figures.stream().map(f -> withheld.contains(f.group()) ? f.withheld() : f).toList();
        Enumeration all = new Enumeration(after, relations, Reader.ANY);
        for (int i = 0; i < after.size(); i++) {
            if (after.get(i).standing() == Standing.WITHHELD) {
                assertThat(all.most(i) - all.least(i)).as("%s", after.get(i)).isGreaterThanOrEqualTo(9);
                assertThat(all.most(i)).isGreaterThanOrEqualTo(10);
            }
        }
    }

    private static Relation line(String name, int a, int b, List<Figure> figures, boolean additive) {
        Group whole = new Group("S", "A", "Q1", Cell.of(List.of("line"), List.of(name)));
        long most = figures.get(a).children() + figures.get(b).children();
        long children = additive ? most : Math.max(Math.max(figures.get(a).children(), figures.get(b).children()), most - 3);
        long one = own(1, figures.get(a), figures.get(b), additive);
        long other = own(2, figures.get(a), figures.get(b), additive);
        figures.add(shared(whole, children, Math.min(children, one), Math.min(children, other)));
        List<Group> parts = List.of(figures.get(a).group(), figures.get(b).group());
        return additive ? new Relation.Sum(whole, parts) : new Relation.Cover(whole, parts);
    }

    /** Of the line, as few as those of both cells can be. */
    private static long own(int institution, Figure a, Figure b, boolean additive) {
        long ofA = a.contributions().of(institution(institution));
        long ofB = b.contributions().of(institution(institution));
        return additive ? ofA + ofB : Math.max(ofA, ofB);
    }

    private static Group two(int row, int column) {
        return new Group("S", "A", "Q1", Cell.of(List.of("row", "column"), List.of("r" + row, "c" + column)));
    }

    private static Finding audit(List<Figure> totals, List<Figure> parts) {
        return Audit.of(linked(totals, parts));
    }

    private static Linked linked(List<Figure> totals, List<Figure> parts) {
        List<Figure> all = new ArrayList<>(totals);
        all.addAll(parts);
        List<Group> groups = all.stream().map(Figure::group).filter(group -> !group.cell().codes().isEmpty()).toList();
        Group whole = new Group("S", "A", "Q1", new Cell(new LinkedHashMap<>()));
        return new Linked(all, List.of(new Relation.Sum(whole, groups)));
    }

    private static List<Figure> total(long children) {
        return List.of(figure(new Group("S", "A", "Q1", new Cell(new LinkedHashMap<>())), children));
    }

    private static List<Figure> parts(long... children) {
        return IntStream.range(0, children.length).mapToObj(i -> figure(group(String.valueOf((char) ('a' + i))), children[i])).toList();
    }

    private static Group group(String code) {
        return new Group("S", "A", "Q1", cell(code));
    }

    private static Cell cell(String code) {
        return Cell.of(List.of("part"), List.of(code));
    }

    private static Figure figure(Group group, long children) {
        CellCount count = new CellCount(children, 1000, 1000, Map.of());
        CellCount shared = new CellCount(children, 1000, 1000, Map.of(new Institution(new UUID(0, 1)), Math.min(children, 1)));
        return Counted.cell(group, count, new DisclosureControl(RULES).control(shared), RULES, true);
    }

}
