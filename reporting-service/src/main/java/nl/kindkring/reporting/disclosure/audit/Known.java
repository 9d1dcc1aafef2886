package nl.kindkring.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kindkring.reporting.disclosure.Institution;
import org.jspecify.annotations.Nullable;

/** What a reader knows of one connected set of figures: bounds for each, and rows over them. The true counts fulfil all of it. First of all, what any of them knows ({@link Reader#ANY}). */
final class Known {

    private static final int MANY = 20;

    private final Figure[] figures;
    private final Reader reader;
    private final long[] truth;
    private final Statements statements;
    /** What each of them says to the reader, as far as it was asked. */
    private final @Nullable Row[] toReader;
    private final List<Relation> relations;
    private final Map<Group, Integer> places;
    private final long[] open;
    /** Wholes of which every part was published before. */
    private final BitSet given;
    /** Wholes of so many parts that overlap; a quarter of thirteen weeks is none, everybody with any of the themes is. */
    private final BitSet ofMany;
    /** Asked for again and again, and the same until the figure is withheld. */
    private final Bounds[] bounds;

    /** What the reader knows of a figure as it stands. */
    private record Bounds(Figure of, Interval its) {}

    /** What any of them knows of a connected set. */
    static Known of(Linked set) {
        Map<Group, Integer> places = new HashMap<>();
        set.figures().forEach(figure -> places.put(figure.group(), places.size()));
        return new Known(set.figures(), List.copyOf(set.relations()), places);
    }

    private Known(List<Figure> figures, List<Relation> relations, Map<Group, Integer> places) {
        this.figures = figures.toArray(Figure[]::new);
        this.reader = Reader.ANY;
        this.truth = figures.stream().mapToLong(Figure::children).toArray();
        this.statements = new Statements(figures, truth, relations, places);
        this.toReader = new Row[statements.size()];
        this.given = new BitSet();
        this.ofMany = new BitSet();
        this.bounds = new Bounds[figures.size()];
        this.relations = relations;
        this.places = places;
        this.open = Open.of(figures, Reader.OUTSIDER, relations, this::places);
        relations.forEach(relation -> {
            if (relation instanceof Relation.Sum(Group whole, List<Group> parts) && places(parts).stream().allMatch(this::stands)) {
                places(List.of(whole)).forEach(given::set);
            }
            if (relation instanceof Relation.Cover(Group whole, List<Group> parts) && places(parts).size() >= MANY) {
                places(List.of(whole)).forEach(ofMany::set);
            }
        });
    }

    private Known(Known known, Reader reader, long[] open) {
        this.figures = known.figures;
        this.reader = reader;
        this.truth = known.truth;
        this.statements = known.statements;
        this.toReader = new Row[statements.size()];
        this.relations = known.relations;
        this.places = known.places;
        this.given = known.given;
        this.ofMany = known.ofMany;
        this.bounds = new Bounds[figures.length];
        this.open = open;
    }

    /** The same set as another reader sees it; what is withheld in one is withheld in both. */
    Known as(Reader other) {
        return new Known(this, other, Open.of(List.of(figures), other, relations, this::places));
    }

    /** The same but for how much is open before anything is published, which stays as it is here, as for the outsider: quicker, and more than one with figures of its own would leave open. */
    Known nearlyAs(Reader other) {
        return new Known(this, other, open);
    }

    /** Whether these are worlds that any of them believes: what one of them would not miss another may. */
    boolean isForAny() {
        return reader == Reader.ANY;
    }

    /** How many there can be at most as long as nothing is published, given what the reader knows of its own; for any of them, as the outsider. */
    long open(int i) {
        return open[i];
    }

    /** What the reader knows of it as its own. */
    long own(int i) {
        return reader.own(figures[i]);
    }

    /** The same as an outsider sees it, apart from this one; what is withheld here is not withheld there. */
    Known again() {
        return new Known(List.of(figures), relations, places).nearlyAs(Reader.OUTSIDER);
    }

    private boolean stands(int part) {
        return figures[part].standing() == Standing.PUBLISHED && !figures[part].fresh();
    }

    /** Whether it follows about from what stands: to withhold it protects little, and it cannot be protected itself. */
    boolean isGiven(int figure) {
        return given.get(figure);
    }

    /** Whether it is the whole of very many parts that overlap. */
    boolean touchesMany(int figure) {
        return ofMany.get(figure);
    }

    int size() {
        return truth.length;
    }

    Figure figure(int i) {
        return figures[i];
    }

    long truth(int i) {
        return truth[i];
    }

    /** What the reader knows of it by itself. */
    Interval bounds(int i) {
        Bounds last = bounds[i];
        if (last == null || last.of() != figures[i]) {
            last = new Bounds(figures[i], figures[i].known(reader));
            bounds[i] = last;
        }
        return last.its();
    }

    Stream<Row> rowsOf(int i) {
        return statements.over(i).mapToObj(this::row);
    }

    /** Those that were not seen yet. */
    Stream<Row> rowsOf(int i, BitSet seen) {
        return statements.over(i, seen).mapToObj(this::row);
    }

    /** Those over any of some figures, each once. */
    Stream<Row> rowsOf(Collection<Integer> some) {
        var seen = new BitSet();
        return some.stream().flatMap(i -> rowsOf(i, seen));
    }

    private Row row(int number) {
        Row row = statements.row(number);
        if (reader == Reader.OUTSIDER || !row.besidesOwn()) {
            return row;
        }
        Row says = toReader[number];
        if (says == null) {
            says = toReader(row);
            toReader[number] = says;
        }
        return says;
    }

    private Row toReader(Row row) {
        long truly = row.value(this::truth);
        Row says = row;
        switch (reader) {
            case Reader.Outsider() -> { }
            case Reader.One(Institution institution) -> says = says.toWhoHas(row.value(i -> figures[i].contributions().of(institution)), truly);
            case Reader.Besides(Set<Institution> some) -> {
                Map<Institution, Long> own = own(row);
                own.keySet().removeAll(some);
                for (long its : own.values()) {
                    says = says.toWhoHas(its, truly);
                }
            }
        }
        return says.least() == row.least() && says.most() == row.most() ? row : says;
    }

    /** Those that would leave to all others what cannot be, and so know that it is no world. */
    Set<Institution> doubters(Moved world) {
        Set<Institution> doubters = new HashSet<>();
        var seen = new BitSet();
        world.counts().keySet().stream().flatMap(i -> statements.over(i, seen).mapToObj(statements::row)).filter(Row::besidesOwn).forEach(row -> {
            long truly = row.value(this::truth);
            long now = row.value(world);
            if (now != truly) {
                own(row).forEach((institution, its) -> {
                    if (!row.toWhoHas(its, truly).holds(now)) {
                        doubters.add(institution);
                    }
                });
            }
        });
        return doubters;
    }

    /** Of a row, the weighted sum of what each institution has, or may have; once over all that they have, because there are hundreds of them. */
    private Map<Institution, Long> own(Row row) {
        Map<Institution, Long> named = new HashMap<>();
        long ofAny = 0;
        boolean unnamed = false;
        for (int i = 0; i < row.figures().length; i++) {
            Contributions contributions = figures[row.figures()[i]].contributions();
            int weight = row.weights()[i];
            if (contributions.each().isEmpty()) {
                ofAny += weight * contributions.largest();
                unnamed |= contributions.isUnnamed();
            } else {
                contributions.each().forEach((institution, its) -> named.merge(institution, weight * its, Long::sum));
            }
        }
        if (unnamed) {
            named.put(Contributions.UNNAMED, 0L);
        }
        long each = ofAny;
        named.replaceAll((institution, its) -> its + each);
        return named;
    }

    /** What is concluded from its being published, whether it is or not. */
    Stream<Row> whilePublished(int i) {
        return statements.whilePublished(i);
    }

    List<Relation> relations() {
        return relations;
    }

    /** The indexes of those groups that are figures here. */
    List<Integer> places(List<Group> groups) {
        List<Integer> found = new ArrayList<>();
        for (Group group : groups) {
            Integer place = places.get(group);
            if (place != null) {
                found.add(place);
            }
        }
        return found;
    }

    void withhold(int i) {
        figures[i] = figures[i].withheld();
        statements.withhold(i);
    }
}
