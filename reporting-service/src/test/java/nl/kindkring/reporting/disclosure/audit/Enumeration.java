package nl.kindkring.reporting.disclosure.audit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tries all whole-number worlds of a table of two by two with its lines; shares no code with the audit but the statements themselves. */
final class Enumeration {

    private static final int HIGHEST = 25;

    private final List<Figure> figures;
    private final List<Relation> relations;
    private final Map<Group, Integer> places = new HashMap<>();
    private final long[] least;
    private final long[] most;

    Enumeration(List<Figure> figures, List<Relation> relations) {
        this.figures = figures;
        this.relations = relations;
        this.least = new long[figures.size()];
        this.most = new long[figures.size()];
        Arrays.fill(least, Long.MAX_VALUE);
        Arrays.fill(most, Long.MIN_VALUE);
        figures.forEach(figure -> places.put(figure.group(), places.size()));
        cells(new long[4], 0);
    }

    long least(int i) {
        return least[i];
    }

    long most(int i) {
        return most[i];
    }

    private void cells(long[] cells, int next) {
        if (next == 4) {
            world(cells);
            return;
        }
        Interval known = figures.get(next).known();
        for (long n = known.least(); n <= Math.min(known.most(), HIGHEST); n++) {
            cells[next] = n;
            cells(cells, next + 1);
        }
    }

    /** The lines move apart from each other once the cells are fixed. */
    private void world(long[] cells) {
        long[][] lines = new long[4][2];
        for (int i = 0; i < 4; i++) {
            long[] line = line(relations.get(i), cells);
            if (line == null) {
                return;
            }
            lines[i] = line;
        }
        for (int i = 0; i < 4; i++) {
            see(i, cells[i], cells[i]);
            see(places.get(relations.get(i).whole()), lines[i][0], lines[i][1]);
        }
    }

    private long @Nullable [] line(Relation relation, long[] cells) {
        Interval known = figures.get(places.get(relation.whole())).known();
        long[] span = switch (relation) {
            case Relation.Sum(Group w, List<Group> parts) -> new long[] {sum(parts, cells), sum(parts, cells)};
            case Relation.Cover(Group w, List<Group> parts) ->
                    new long[] {parts.stream().mapToLong(p -> cells[places.get(p)]).max().orElse(0), sum(parts, cells)};
            case Relation.AtMostShare share -> throw new IllegalArgumentException("not in these tables");
        };
        long[] both = {Math.max(span[0], known.least()), Math.min(span[1], known.most())};
        return both[0] > both[1] ? null : both;
    }

    private long sum(List<Group> parts, long[] cells) {
        return parts.stream().mapToLong(p -> cells[places.get(p)]).sum();
    }

    private void see(int i, long low, long high) {
        least[i] = Math.min(least[i], low);
        most[i] = Math.max(most[i], high);
    }
}
