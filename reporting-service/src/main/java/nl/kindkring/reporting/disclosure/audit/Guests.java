package nl.kindkring.reporting.disclosure.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a world with more children than there were: guests, each of one age, in one district, with one signal about one theme in one week, who count wherever such
 * a child counts. Margins, parts and periods agree then by themselves; only what is published must have room. Where little or nothing is published, which is where there are most
 * aims, this finds in microseconds what a solver would look for in a neighbourhood of thousands.
 */
final class Guests {

    private final Known known;
    /** For each figure, what must take in a guest that it takes in: one of each of these. */
    private final List<List<int[]>> oneOf;

    Guests(Known known) {
        this.known = known;
        this.oneOf = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            oneOf.add(new ArrayList<>());
        }
        for (Relation relation : known.relations()) {
            switch (relation) {
                case Relation.Sum(Group whole, List<Group> parts) -> together(List.of(whole), parts);
                case Relation.Cover(Group whole, List<Group> parts) -> together(List.of(whole), parts);
                case Relation.AtLeast atLeast -> follow(places(atLeast.side(false)), places(atLeast.side(true)));
                case Relation.Inside _, Relation.AtMostShare _, Relation.Change _, Relation.Corrected _ -> { }
            }
        }
    }

    private Guests(Guests guests, Known known) {
        this.known = known;
        this.oneOf = guests.oneOf;
    }

    /** In the worlds of another reader of the same set. */
    Guests as(Known reader) {
        return new Guests(this, reader);
    }

    private void together(List<Group> whole, List<Group> parts) {
        follow(places(parts), places(whole));
        follow(places(whole), places(parts));
    }

    private int[] places(List<Group> groups) {
        return known.places(groups).stream().mapToInt(Integer::intValue).toArray();
    }

    private void follow(int[] from, int[] to) {
        if (to.length > 0) {
            IntStream.of(from).forEach(figure -> oneOf.get(figure).add(to));
        }
    }

    /** The counts that change when the figure has so many more and all rows hold, or null. */
    @Nullable Map<Integer, Long> with(int figure, long more) {
        Map<Integer, Long> moved = new LinkedHashMap<>();
        for (long left = more; left > 0; ) {
            Optional<Set<Integer>> joined = new Guest(moved).join(figure);
            if (joined.isEmpty()) {
                return null;
            }
            long size = Math.min(left, joined.get().stream().mapToLong(i -> room(i, moved)).min().orElse(0));
            if (size <= 0) {
                return null;
            }
            joined.get().forEach(i -> moved.merge(i, known.truth(i) + size, (before, fresh) -> before + size));
            left -= size;
        }
        World world = new Moved(known, moved);
        return known.rowsOf(moved.keySet()).allMatch(row -> row.holds(row.value(world))) ? moved : null;
    }

    private long room(int figure, Map<Integer, Long> moved) {
        return known.bounds(figure).most() - moved.getOrDefault(figure, known.truth(figure));
    }

    /** Children of one kind: the codes, areas and periods that are chosen for them on the way. */
    private final class Guest {

        private final Map<Integer, Long> moved;
        private final Map<String, String> codes = new HashMap<>();
        private final Set<String> areas = new HashSet<>();
        private final Set<String> periods = new HashSet<>();
        private final Set<Integer> joined = new LinkedHashSet<>();
        private final Deque<Integer> open = new ArrayDeque<>();

        Guest(Map<Integer, Long> moved) {
            this.moved = moved;
        }

        Optional<Set<Integer>> join(int first) {
            add(first);
            while (!open.isEmpty()) {
                for (int[] choice : oneOf.get(open.remove())) {
                    if (Arrays.stream(choice).noneMatch(joined::contains)) {
                        Optional<Integer> best = Arrays.stream(choice).filter(this::agrees).boxed().min(Comparator.<Integer>comparingInt(this::strange)
                                .thenComparingLong(i -> -roomAbove(i)).thenComparingInt(i -> i));
                        if (best.isEmpty()) {
                            return Optional.empty();
                        }
                        add(best.get());
                    }
                }
            }
            return Optional.of(joined);
        }

        private void add(int figure) {
            Group group = known.figure(figure).group();
            joined.add(figure);
            open.add(figure);
            codes.putAll(group.cell().codes());
            areas.add(group.area());
            periods.add(group.period());
        }

        private boolean agrees(int figure) {
            return known.figure(figure).group().cell().codes().entrySet().stream().allMatch(code -> code.getValue().equals(codes.getOrDefault(code.getKey(), code.getValue())));
        }

        /** A guest of another municipality or week than the one chosen already would be a second guest. */
        private int strange(int figure) {
            Group group = known.figure(figure).group();
            return (areas.contains(group.area()) ? 0 : 1) + (periods.contains(group.period()) ? 0 : 1);
        }

        /** Of the figure and of what it lies in. */
        private long roomAbove(int figure) {
            long least = room(figure, moved);
            for (int[] choice : oneOf.get(figure)) {
                if (choice.length == 1) {
                    least = Math.min(least, room(choice[0], moved));
                }
            }
            return least;
        }
    }
}
