package nl.kindkring.bench.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures sides in turn, A B C, A B C …, so that what the machine does meanwhile falls on all of them. Before the first round each side runs
 * once for nothing.
 */
public final class Rounds {

    private final Plan plan;
    private final Machine machine;

    /** @param machine asked for its load at the start of each round */
    public Rounds(Plan plan, Machine machine) {
        this.plan = plan;
        this.machine = machine;
    }

    /** Samples of each side, by round, after the warm-up. */
    public Map<Side, List<Sample>> of(List<Side> sides) throws Exception {
        return of(sides, () -> { });
    }

    /** The same, for a side that keeps more than its samples. @param warm called when the warm-up is over */
    public Map<Side, List<Sample>> of(List<Side> sides, Runnable warm) throws Exception {
        for (var side : sides) {
            side.measure(plan.warmUp());
        }
        warm.run();
        return withoutWarmUp(sides);
    }

    /** Samples of each side, by round; for what starts cold each time. */
    public Map<Side, List<Sample>> withoutWarmUp(List<Side> sides) throws Exception {
        var samples = new LinkedHashMap<Side, List<Sample>>();
        sides.forEach(side -> samples.put(side, new ArrayList<>()));
        for (int round = 0; round < plan.rounds(); round++) {
            machine.noteLoad();
            for (var side : sides) {
                samples.get(side).add(side.measure(plan.time()));
            }
        }
        return samples;
    }
}
