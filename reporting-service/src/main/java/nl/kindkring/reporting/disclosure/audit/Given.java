package nl.kindkring.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What follows from what stands: how closely a number is bounded even when every figure of the release in the making is withheld. It is proven, because
 * what is said to be given is not protected any more (decision 190); and from what everybody knows, so that it is given to the weakest reader: no institution's own
 * figures, and no statement that was loosened.
 */
final class Given {

    /** About so many figures in a proof; with fewer the bounds are looser, never wrong. */
    private static final int MOST = 1000;

    private final Known withheld;
    private final Map<Integer, Boolean> telling = new HashMap<>();

    /** Of a connected set, before anything more is withheld in it. */
    Given(Known known) {
        withheld = known.again();
        for (int i = 0; i < known.size(); i++) {
            if (known.figure(i).canBeWithheld()) {
                withheld.withhold(i);
            }
        }
    }

    /** Whether the rules would let it be published: then nobody is harmed by what is known of it. Of this release or, withheld for others, of an earlier one: what followed then follows now. */
    boolean isLarge(Aim aim) {
        return aim.figures().length == 1 && withheld.figure(aim.figures()[0]).passes();
    }

    /** Whether its being published says more than what stands does, of itself or of its group; if not, to withhold it changes nothing. */
    boolean tells(int figure) {
        return telling.computeIfAbsent(figure, key -> {
            Interval shown = withheld.figure(key).shown();
            return tells(new Row(new int[] {key}, new int[] {1}, shown.least(), shown.most())) || withheld.whilePublished(key).anyMatch(this::tells);
        });
    }

    private boolean tells(Row row) {
        Interval open = open(row.figures(), row.weights());
        return open.least() < row.least() || open.most() > row.most();
    }

    /** The values that what stands leaves to a number, and perhaps a few more. */
    Interval open(Aim aim) {
        return open(aim.figures(), aim.weights());
    }

    private Interval open(int[] figures, int[] weights) {
        Map<Integer, Integer> here = around(figures);
        long[] wanted = new long[here.size()];
        for (int i = 0; i < figures.length; i++) {
            wanted[here.get(figures[i])] += weights[i];
        }
        List<Interval> bounds = here.keySet().stream().map(i -> withheld.figure(i).knownToAll()).toList();
        Proof proof = new Proof(bounds, here.keySet().stream().anyMatch(this::stands) ? rows(here) : List.of());
        return new Interval(proof.least(wanted), proof.most(wanted));
    }

    private boolean stands(int figure) {
        return withheld.figure(figure).standing() == Standing.PUBLISHED;
    }

    /** The same cell in all areas, then what goes together with those in other periods: where a figure follows, it follows from these. */
    private Map<Integer, Integer> around(int[] figures) {
        Map<Integer, Integer> here = new LinkedHashMap<>();
        for (int figure : figures) {
            here.putIfAbsent(figure, here.size());
        }
        List<Integer> inPeriod = new ArrayList<>(here.keySet());
        for (int next = 0; next < inPeriod.size(); next++) {
            besides(inPeriod.get(next), true).filter(figure -> here.putIfAbsent(figure, here.size()) == null).forEach(inPeriod::add);
        }
        for (int next = 0; next < inPeriod.size() && here.size() < MOST; next++) {
            besides(inPeriod.get(next), false).forEach(figure -> here.putIfAbsent(figure, here.size()));
        }
        return here;
    }

    private IntStream besides(int from, boolean inPeriod) {
        Group group = withheld.figure(from).group();
        return withheld.rowsOf(from).flatMapToInt(row -> IntStream.of(row.figures())).filter(figure -> {
            Group other = withheld.figure(figure).group();
            return other.cell().equals(group.cell()) && other.period().equals(group.period()) == inPeriod;
        });
    }

    private List<Row> rows(Map<Integer, Integer> here) {
        List<Row> rows = new ArrayList<>();
        for (Row row : withheld.rowsOf(here.keySet()).toList()) {
            int[] at = new int[row.figures().length];
            boolean inside = row.isPlain();
            for (int i = 0; i < at.length && inside; i++) {
                Integer place = here.get(row.figures()[i]);
                inside = place != null;
                at[i] = inside ? place : -1;
            }
            if (inside) {
                rows.add(new Row(at, row.weights(), row.least(), row.most()));
            }
        }
        return rows;
    }
}
