package nl.kindkring.reporting.disclosure.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.kindkring.reporting.disclosure.Institution;

/**
 * A world as far as it differs from what is true: many are kept, and few counts move in each.
 *
 * @param counts of the figures that have another one
 */
record Moved(Known known, Map<Integer, Long> counts) implements World {

    /** Of some figures, wherever they have another count than the true one. */
    static Moved of(Known known, int[] figures, long[] counts) {
        Map<Integer, Long> moved = new HashMap<>();
        for (int i = 0; i < figures.length; i++) {
            if (counts[i] != known.truth(figures[i])) {
                moved.put(figures[i], counts[i]);
            }
        }
        return new Moved(known, moved);
    }

    @Override
    public long count(int figure) {
        Long moved = counts.get(figure);
        return moved == null ? known.truth(figure) : moved;
    }

    /** Who has more somewhere than there is in it, or would leave to all others what cannot be, and so knows that it is not so. Of what did not move nobody has more than is true. */
    Doubters doubters() {
        Set<Institution> some = known.doubters(this);
        boolean all = some.contains(Contributions.UNNAMED);
        for (Map.Entry<Integer, Long> moved : counts.entrySet()) {
            if (moved.getValue() < known.truth(moved.getKey())) {
                Contributions contributions = known.figure(moved.getKey()).contributions();
                all |= contributions.isUnnamed() && contributions.largest() > moved.getValue();
                contributions.each().forEach((institution, own) -> {
                    if (own > moved.getValue()) {
                        some.add(institution);
                    }
                });
            }
        }
        return new Doubters(all, some);
    }

    /**
     * Institutions that know of a world that it is not so.
     *
     * @param all any of them may: of a figure is known what the largest has, and not who that is
     */
    record Doubters(boolean all, Set<Institution> some) {

        boolean has(Institution institution) {
            return all || some.contains(institution);
        }
    }
}
