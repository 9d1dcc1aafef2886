package nl.kindkring.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What could be withheld for an aim; what follows from what stands only where there is nothing else; nearest first and of equally near the smallest; no further than the block in which the aim lies, unless there is nothing. */
final class Near {

    private Near() {}

    static List<Integer> candidates(Known known, Aim aim) {
        List<Integer> near = candidates(known, aim, false);
        List<Integer> all = near.isEmpty() ? candidates(known, aim, true) : near;
        List<Integer> useful = all.stream().filter(i -> !known.isGiven(i)).toList();
        return useful.isEmpty() ? all : useful;
    }

    private static List<Integer> candidates(Known known, Aim aim, boolean across) {
        Map<Integer, Integer> distance = new LinkedHashMap<>();
        for (int figure : aim.figures()) {
            distance.put(figure, 0);
        }
        var seen = new BitSet();
        List<Integer> queue = new ArrayList<>(distance.keySet());
        for (int next = 0; next < queue.size(); next++) {
            int from = queue.get(next);
            int further = distance.get(from) + 1;
            known.rowsOf(from, seen).flatMapToInt(row -> across ? IntStream.of(row.figures()) : Blocks.near(known, row)).filter(figure -> distance.putIfAbsent(figure, further) == null).forEach(queue::add);
        }
        return queue.stream().filter(i -> known.figure(i).canBeWithheld())
                .sorted(Comparator.<Integer>comparingInt(i -> Math.max(1, distance.get(i))).thenComparingLong(known::truth).thenComparingInt(i -> i)).toList();
    }
}
