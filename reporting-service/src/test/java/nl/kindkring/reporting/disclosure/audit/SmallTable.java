package nl.kindkring.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kindkring.reporting.disclosure.Cell;
import nl.kindkring.reporting.disclosure.CellCount;
import nl.kindkring.reporting.disclosure.DisclosureControl;
import nl.kindkring.reporting.disclosure.Institution;
import nl.kindkring.reporting.disclosure.Rules;

/**
 * A table of two by two with a line for each row and column, small enough to try all its worlds. Two institutions have some of the children.
 *
 * @param figures the four cells, then the four lines
 */
record SmallTable(List<Figure> figures, List<Relation> relations) {

    private static final Rules RULES = new Rules(10, 10, 1, 100, 0, 100, 5);

    /** @param additive whether a line is the sum of its cells, or, as with themes, somewhat less */
    static SmallTable of(List<Integer> counts, List<Integer> one, List<Integer> other, boolean additive) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            figures.add(figure(group("cell", String.valueOf(i)), counts.get(i), one.get(i), other.get(i)));
        }
        List<Relation> relations = new ArrayList<>();
        for (int line = 0; line < 2; line++) {
            relations.add(line("r" + line, line * 2, line * 2 + 1, figures, additive));
            relations.add(line("c" + line, line, line + 2, figures, additive));
        }
        return new SmallTable(figures, relations);
    }

    /** Somebody from outside, and the two institutions. */
    static List<Reader> readers() {
        return Stream.concat(Stream.of(Reader.OUTSIDER), IntStream.rangeClosed(1, 2).mapToObj(i -> Reader.of(institution(i)))).toList();
    }

    /** With what an audit withholds in it. */
    SmallTable audited() {
        Finding finding = Audit.of(new Linked(figures, relations));
        return new SmallTable(figures.stream().map(f -> finding.withhold().contains(f.group()) ? f.withheld() : f).toList(), relations);
    }

    /** The withheld figures. */
    IntStream withheld() {
        return IntStream.range(0, figures.size()).filter(i -> figures.get(i).standing() == Standing.WITHHELD);
    }

    /** Whether the reader is left ten values, and ten children, of a figure. */
    static boolean isOpen(Enumeration worlds, int figure) {
        return worlds.most(figure) - worlds.least(figure) >= 9 && worlds.most(figure) >= 10;
    }

    private static Relation line(String name, int a, int b, List<Figure> figures, boolean additive) {
        Figure first = figures.get(a);
        Figure second = figures.get(b);
        long most = first.children() + second.children();
        long children = additive ? most : Math.max(Math.max(first.children(), second.children()), most - 3);
        figures.add(figure(group("line", name), children, own(1, first, second, additive), own(2, first, second, additive)));
        List<Group> parts = List.of(first.group(), second.group());
        return additive ? new Relation.Sum(figures.getLast().group(), parts) : new Relation.Cover(figures.getLast().group(), parts);
    }

    /** Of the line, as few as those of both cells can be. */
    private static long own(int institution, Figure a, Figure b, boolean additive) {
        long ofA = a.contributions().of(institution(institution));
        long ofB = b.contributions().of(institution(institution));
        return additive ? ofA + ofB : Math.max(ofA, ofB);
    }

    private static Figure figure(Group group, long children, long one, long other) {
        CellCount count = new CellCount(children, 1000, 1000, Map.of(institution(1), Math.min(children, one), institution(2), Math.min(children, other)));
        CellCount shared = new CellCount(children, 1000, 1000, Map.of(institution(3), Math.min(children, 1)));
        return Counted.cell(group, count, new DisclosureControl(RULES).control(shared), RULES, true);
    }

    private static Group group(String dimension, String code) {
        return new Group("S", "A", "Q1", Cell.of(List.of(dimension), List.of(code)));
    }

    static Institution institution(int number) {
        return new Institution(new UUID(0, number));
    }
}
