package nl.kindkring.reporting.disclosure.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.kindkring.reporting.disclosure.Cell;
import org.junit.jupiter.api.Test;

class GuestsTest {

    private final List<Figure> figures = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    @Test
    void aGuestCountsWhereverAChildOfItsKindCounts() {
        ageByTheme("Q1", 1, 2, 3, 4);
        Map<Group, Long> moved = with(group("Q1", "age", "old", "theme", "T1"), 9);
        assertThat(moved).isEqualTo(Map.of(group("Q1", "age", "old", "theme", "T1"), 12L, group("Q1", "age", "old"), 16L, group("Q1", "theme", "T1"), 13L,
                group("Q1"), 19L));
    }

    @Test
    void whereAPublishedTotalHasNoRoomThereIsNoGuest() {
        ageByTheme("Q1", 1, 2, 3, 4);
        publish(group("Q1"), 8, 12);
        assertThat(with(group("Q1", "age", "old", "theme", "T1"), 2)).isNotEmpty();
        assertThat(with(group("Q1", "age", "old", "theme", "T1"), 3)).isNull();
    }

    @Test
    void guestsComeInSeveralWeeksWhereEachHasLittleRoom() {
        add(group("Q1"), 12);
        List<Group> weeks = IntStream.rangeClosed(1, 5).mapToObj(week -> group("W" + week)).toList();
        for (Group week : weeks) {
            add(week, 3);
            publish(week, 1, 5);
        }
        relations.add(new Relation.Cover(group("Q1"), weeks));
        Map<Group, Long> moved = with(group("Q1"), 9);
        assertThat(moved.get(group("Q1"))).isEqualTo(21);
        assertThat(weeks.stream().mapToLong(week -> moved.getOrDefault(week, 3L)).sum()).isEqualTo(24);
        assertThat(with(group("Q1"), 11)).as("there is room for ten").isNull();
    }

    @Test
    void aYearTakesInWhoIsInOneOfTheMunicipalitiesThatBecameOne() {
        add(group("Y"), 4);
        add(group("Q1"), 2);
        relations.add(Relation.AtLeast.holding(List.of(group("Y")), List.of(group("Q1"))));
        assertThat(with(group("Q1"), 5)).containsEntry(group("Y"), 9L);
    }

    @Test
    void aGuestIsInOneMunicipalityAndInOneQuarter() {
        List<String> areas = List.of("A", "B");
        List<String> quarters = List.of("Q1", "Q2");
        for (String period : List.of("Y", "Q1", "Q2")) {
            areas.forEach(area -> add(group(period).in(area), 1));
            add(group(period).in("PO"), 2);
            relations.add(new Relation.Sum(group(period).in("PO"), areas.stream().map(area -> group(period).in(area)).toList()));
        }
        for (String area : List.of("PO", "A", "B")) {
            relations.add(new Relation.Cover(group("Y").in(area), quarters.stream().map(quarter -> group(quarter).in(area)).toList()));
        }
        publish(group("Q1").in("A"), 1, 1);
        Map<Group, Long> moved = with(group("Y").in("A"), 9);
        assertThat(moved).containsOnlyKeys(group("Y").in("A"), group("Y").in("PO"), group("Q2").in("A"), group("Q2").in("PO"));
    }

    /** Whatever is found is a world: each count in its bounds, each row fulfilled, the figure as much larger as was asked. */
    @Property(tries = 500)
    void whatIsFoundIsAWorld(@ForAll @Size(8) List<@IntRange(max = 12) Integer> counts, @ForAll @Size(18) List<@IntRange(max = 6) Integer> published, @ForAll @IntRange(min = 1, max = 12) int more,
            @ForAll @IntRange(max = 17) int of) {
        figures.clear(); // one instance tries all
        relations.clear();
        ageByTheme("W1", counts.get(0), counts.get(1), counts.get(2), counts.get(3));
        ageByTheme("Q1", counts.get(0) + counts.get(4), counts.get(1) + counts.get(5), counts.get(2) + counts.get(6), counts.get(3) + counts.get(7));
        for (int i = 0; i < 9; i++) {
            relations.add(new Relation.Cover(figures.get(9 + i).group(), List.of(figures.get(i).group())));
        }
        for (int i = 0; i < figures.size(); i++) {
            if (published.get(i) < 3) {
                publish(figures.get(i).group(), Math.max(0, figures.get(i).children() - 2), figures.get(i).children() + published.get(i));
            }
        }
        Known known = known();
        Map<Integer, Long> moved = new Guests(known).with(of, more);
        if (moved != null) {
            assertThat(moved.get(of)).isEqualTo(known.truth(of) + more);
            World world = new Moved(known, moved);
            for (int i = 0; i < known.size(); i++) {
                assertThat(known.bounds(i).holds(world.count(i))).isTrue();
                assertThat(known.rowsOf(i)).allMatch(row -> row.holds(row.value(world)));
            }
        } else {
            assertThat(IntStream.range(0, known.size()).anyMatch(i -> known.figure(i).standing() == Standing.PUBLISHED)).as("nothing published, nothing in the way").isTrue();
        }
    }

    /** Two ages, which add up, by two themes, of which a child may have both, with all margins; nothing is published. */
    private void ageByTheme(String period, int young1, int young2, int old1, int old2) {
        for (String age : List.of("young", "old")) {
            add(group(period, "age", age, "theme", "T1"), age.equals("young") ? young1 : old1);
            add(group(period, "age", age, "theme", "T2"), age.equals("young") ? young2 : old2);
            add(group(period, "age", age), age.equals("young") ? young1 + young2 : old1 + old2);
            relations.add(new Relation.Cover(group(period, "age", age), List.of(group(period, "age", age, "theme", "T1"), group(period, "age", age, "theme", "T2"))));
        }
        add(group(period, "theme", "T1"), young1 + old1);
        add(group(period, "theme", "T2"), young2 + old2);
        add(group(period), young1 + young2 + old1 + old2);
        for (String theme : List.of("T1", "T2")) {
            relations.add(new Relation.Sum(group(period, "theme", theme), List.of(group(period, "age", "young", "theme", theme), group(period, "age", "old", "theme", theme))));
        }
        relations.add(new Relation.Sum(group(period), List.of(group(period, "age", "young"), group(period, "age", "old"))));
        relations.add(new Relation.Cover(group(period), List.of(group(period, "theme", "T1"), group(period, "theme", "T2"))));
    }

    private Map<Group, Long> with(Group group, long more) {
        Known known = known();
        Map<Integer, Long> moved = new Guests(known).with(known.places(List.of(group)).getFirst(), more);
        if (moved == null) {
            return null;
        }
        Map<Group, Long> byGroup = new HashMap<>();
        moved.forEach((figure, count) -> byGroup.put(known.figure(figure).group(), count));
        return byGroup;
    }

    private Known known() {
        return Known.of(new Linked(figures, relations));
    }

    private void add(Group group, long children) {
        Interval anything = new Interval(0, 1000);
        figures.add(new Figure(group, children, 0, anything, anything, 10, Standing.WITHHELD, true));
    }

    private void publish(Group group, long least, long most) {
        figures.replaceAll(f -> f.group().equals(group)
                ? new Figure(group, f.children(), 0, f.prior(), new Interval(least, most), 10, Standing.PUBLISHED, false) : f);
    }

    private static Group group(String period, String... codes) {
        LinkedHashMap<String, String> cell = new LinkedHashMap<>();
        for (int i = 0; i < codes.length; i += 2) {
            cell.put(codes[i], codes[i + 1]);
        }
        return new Group("S", "A", period, new Cell(cell));
    }
}
