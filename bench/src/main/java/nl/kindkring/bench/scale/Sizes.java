package nl.kindkring.bench.scale;

import java.util.List;
import java.util.stream.Stream;

/** How large the city is, step by step: copies of a centre of a hundred children with a thousand signals, a thousand consents and ten thousand reads. */
final class Sizes {

    /** Of the template. */
    static final int FAMILIES = 100;
    /** The template's past. */
    static final int MONTHS = 24;

    private Sizes() {}

    /** Copies there are at each step, the template among them; at scale 1 that is 10⁴, 10⁵ and 10⁶ signals. @param scale above 0, at most 1 */
    static List<Integer> copies(double scale) {
        return Stream.of(10, 100, 1_000).map(full -> (int) Math.max(2, Math.round(full * scale))).distinct().toList();
    }
}
