package nl.kindkring.bench.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One line of the table: ours beside a peer or a limit, round by round.
 *
 * @param what  was measured
 * @param unit  of both figures
 * @param ours  by round
 * @param peer  its name
 * @param peers by round
 * @param aim   for the median of the ratios
 */
public record Comparison(String what, String unit, List<Sample> ours, String peer, List<Sample> peers, Aim aim) {

    /** Against a fixed limit instead of a peer. */
    public static Comparison withLimit(String what, String unit, List<Sample> ours, double limit, Aim aim) {
        return new Comparison(what, unit, ours, "limit", Collections.nCopies(ours.size(), new Sample(limit, limit)), aim);
    }

    /** Ours through theirs, of each round: both of one round had the same machine. */
    public Spread ratio() {
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < ours.size(); round++) {
            ratios.add(ours.get(round).value() / peers.get(round).value());
        }
        return Spread.of(ratios);
    }

    /** The same line for the 99th percentiles. */
    public Comparison tails(String ofWhat, Aim tailAim) {
        return new Comparison(ofWhat, unit, tail(ours), peer, tail(peers), tailAim);
    }

    /** Whether there was an aim and the median ratio does not reach it. */
    public boolean falls() {
        return aim.verdict(ratio().median()).startsWith("**");
    }

    private static List<Sample> tail(List<Sample> samples) {
        return samples.stream().map(sample -> new Sample(sample.tail(), Double.NaN)).toList();
    }
}
