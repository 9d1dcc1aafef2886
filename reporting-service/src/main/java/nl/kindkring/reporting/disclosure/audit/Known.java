package nl.kindkring.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.kindkring.reporting.disclosure.Institution;

/** What a reader knows of one connected set of figures: bounds for each, and rows over them. The true counts fulfil all of it. First of all, what any of them knows ({@link Reader#ANY}). */
final class Known {

    private static final int MANY = 20;

    private final Figure[] figures;
    private final Reader reader;
    private final long[] truth;
    private final List<List<Row>> rowsOf;
    /** What each of them says to the reader. */
    private final Map<Row, Row> toReader = new ConcurrentHashMap<>();
    /** What a reader concludes from a figure having passed the rules; it goes when the figure goes. */
    private final Map<Integer, List<Row>> whilePublished;
    private final List<Relation> relations;
    private final Map<Group, Integer> places;
    private final long[] open;
    /** Wholes of which every part was published before. */
    private final BitSet given;
    /** Wholes of so many parts that overlap; a quarter of thirteen weeks is none, everybody with any of the themes is. */
    private final BitSet ofMany;

    /** What any of them knows of a connected set. */
    static Known of(Linked set) {
        Map<Group, Integer> places = new HashMap<>();
        set.figures().forEach(figure -> places.put(figure.group(), places.size()));
        return new Known(set.figures(), List.copyOf(set.relations()), places);
    }

    private Known(List<Figure> figures, List<Relation> relations, Map<Group, Integer> places) {
        this.figures = figures.toArray(Figure[]::new);
        this.reader = Reader.ANY;
        this.rowsOf = new ArrayList<>();
        this.whilePublished = new HashMap<>();
        this.given = new BitSet();
        this.ofMany = new BitSet();
        this.truth = figures.stream().mapToLong(Figure::children).toArray();
        this.relations = relations;
        this.places = places;
        for (int i = 0; i < truth.length; i++) {
            rowsOf.add(new ArrayList<>());
        }
        this.open = Open.of(figures, Reader.OUTSIDER, relations, this::places);
        relations.forEach(relation -> {
            if (relation instanceof Relation.Sum(Group whole, List<Group> parts) && places(parts).stream().allMatch(this::stands)) {
                places(List.of(whole)).forEach(given::set);
            }
            if (relation instanceof Relation.Cover(Group whole, List<Group> parts) && places(parts).size() >= MANY) {
                places(List.of(whole)).forEach(ofMany::set);
            }
            List<Row> rows = Rows.of(relation, places, figures, truth);
            rows.forEach(this::add);
            if (relation instanceof Relation.AtMostShare share && !rows.isEmpty()) {
                whilePublished.computeIfAbsent(places.get(share.part()), key -> new ArrayList<>()).addAll(rows);
            }
            if (relation instanceof Relation.Corrected corrected && !rows.isEmpty()) {
                whilePublished.computeIfAbsent(places.get(corrected.whole()), key -> new ArrayList<>()).addAll(rows);
            }
        });
    }

    private Known(Known known, Reader reader, long[] open) {
        this.figures = known.figures;
        this.reader = reader;
        this.truth = known.truth;
        this.rowsOf = known.rowsOf;
        this.whilePublished = known.whilePublished;
        this.relations = known.relations;
        this.places = known.places;
        this.given = known.given;
        this.ofMany = known.ofMany;
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

    private void add(Row row) {
        for (int figure : row.figures()) {
            rowsOf.get(figure).add(row);
        }
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
        return figures[i].known(reader);
    }

    List<Row> rowsOf(int i) {
        List<Row> rows = rowsOf.get(i);
        return reader == Reader.OUTSIDER ? rows : rows.stream().map(row -> row.besidesOwn() ? toReader.computeIfAbsent(row, this::toReader) : row).toList();
    }

    private Row toReader(Row row) {
        long truly = row.value(this::truth);
        Row says = row;
        Set<Institution> those = switch (reader) {
            case Reader.Outsider() -> Set.of();
            case Reader.One(Institution institution) -> Set.of(institution);
            case Reader.Besides(Set<Institution> some) -> {
                Set<Institution> all = institutions(row);
                all.removeAll(some);
                yield all;
            }
        };
        for (Institution institution : those) {
            says = says.toWhoHas(own(row, institution), truly);
        }
        return says.least() == row.least() && says.most() == row.most() ? row : says;
    }

    /** Those that would leave to all others what cannot be, and so know that it is no world. */
    Set<Institution> doubters(Moved world) {
        Set<Institution> doubters = new HashSet<>();
        Known toAll = nearlyAs(Reader.OUTSIDER);
        var rows = new FreshRows();
        world.counts().keySet().stream().flatMap(i -> rows.of(toAll, i)).filter(Row::besidesOwn).forEach(row -> {
            long truly = row.value(this::truth);
            long now = row.value(world);
            if (now != truly) {
                institutions(row).stream().filter(institution -> !row.toWhoHas(own(row, institution), truly).holds(now)).forEach(doubters::add);
            }
        });
        return doubters;
    }

    private long own(Row row, Institution institution) {
        return row.value(i -> figures[i].contributions().of(institution));
    }

    private Set<Institution> institutions(Row row) {
        Set<Institution> all = new HashSet<>();
        for (int i : row.figures()) {
            Contributions contributions = figures[i].contributions();
            all.addAll(contributions.each().keySet());
            if (contributions.isUnnamed()) {
                all.add(Contributions.UNNAMED);
            }
        }
        return all;
    }

    /** What is concluded from its being published, whether it is or not. */
    List<Row> whilePublished(int i) {
        return whilePublished.getOrDefault(i, List.of());
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
        whilePublished(i).forEach(row -> {
            for (int figure : row.figures()) {
                rowsOf.get(figure).remove(row);
            }
        });
    }
}
