package nl.kindkring.reporting.disclosure.audit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tries all whole-number worlds of a table of two by two with its lines; shares no code with the audit but the statements themselves. */
final class Enumeration {

    private static final int HIGHEST = 25;

    private final List<Figure> figures;
    private final Reader reader;
    private final int[][] parts;
    private final int[] wholes;
    private final boolean[] sums;
    private final long[] least;
    private final long[] most;

    /** @param reader those that it takes for possible */
    Enumeration(List<Figure> figures, List<Relation> relations, Reader reader) {
        this.figures = figures;
        this.reader = reader;
        this.least = new long[figures.size()];
        this.most = new long[figures.size()];
        Arrays.fill(least, Long.MAX_VALUE);
        Arrays.fill(most, Long.MIN_VALUE);
        Map<Group, Integer> places = new HashMap<>();
        figures.forEach(figure -> places.put(figure.group(), places.size()));
        this.wholes = relations.stream().mapToInt(relation -> places.get(relation.whole())).toArray();
        this.sums = new boolean[wholes.length];
        this.parts = new int[wholes.length][];
        for (int i = 0; i < parts.length; i++) {
            sums[i] = relations.get(i) instanceof Relation.Sum;
            List<Group> groups = relations.get(i) instanceof Relation.Sum(Group w, List<Group> its) ? its : ((Relation.Cover) relations.get(i)).parts();
            parts[i] = groups.stream().mapToInt(places::get).toArray();
        }
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
        Interval known = figures.get(next).known(reader);
        for (long n = known.least(); n <= Math.min(known.most(), HIGHEST); n++) {
            cells[next] = n;
            cells(cells, next + 1);
        }
    }

    /** The lines move apart from each other once the cells are fixed. */
    private void world(long[] cells) {
        for (int i = 0; i < wholes.length; i++) {
            if (lineLeast(i, cells) > lineMost(i, cells)) {
                return;
            }
        }
        for (int i = 0; i < wholes.length; i++) {
            see(i, cells[i], cells[i]);
            see(wholes[i], lineLeast(i, cells), lineMost(i, cells));
        }
    }

    /** No more than both cells; whose own stand in both of them knows that it is so much less, for others may stand in both as well. */
    private long lineMost(int line, long[] cells) {
        int a = parts[line][0];
        int b = parts[line][1];
        long twice = own(a) + own(b) - own(wholes[line]);
        return Math.min(cells[a] + cells[b] - Math.min(Math.max(0, twice), truly(a) + truly(b) - truly(wholes[line])), figures.get(wholes[line]).known(reader).most());
    }

    private long lineLeast(int line, long[] cells) {
        long a = cells[parts[line][0]];
        long b = cells[parts[line][1]];
        return Math.max(sums[line] ? a + b : Math.max(a, b), figures.get(wholes[line]).known(reader).least());
    }

    private long truly(int figure) {
        return figures.get(figure).children();
    }

    private long own(int figure) {
        return reader.own(figures.get(figure));
    }

    private void see(int i, long low, long high) {
        least[i] = Math.min(least[i], low);
        most[i] = Math.max(most[i], high);
    }
}
