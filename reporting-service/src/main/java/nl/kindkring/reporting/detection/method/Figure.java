package nl.kindkring.reporting.detection.method;

/**
 * A released figure as what it says about the count behind it: a rounded figure stands for an interval, a withheld one says that the count was probably
 * small. Nothing else is known here, and nothing else is asked for.
 */
public sealed interface Figure {

    /**
     * The share of counts that are not small and yet withheld: for too few institutions, for dominance, or to protect another cell. A withheld figure may not
     * say why, so the method may not believe that every one is small. A tenth is cautious: with it a series whose level is far above the threshold reads a
     * withheld period as missing, and one whose level is near it as small.
     */
    double WITHHELD_OTHERWISE = 0.1;

    /**
     * A figure that may be seen.
     *
     * @param count what was released, a multiple of {@code roundedTo}
     * @param roundedTo to which multiples the control rounded, halves up; 1 when it did not
     */
    record Shown(int count, int roundedTo) implements Figure {

        /** Refuses what the control cannot have released. */
        public Shown {
            if (count < 0 || roundedTo < 1) {
                throw new IllegalArgumentException("a figure is at least 0, rounded to at least 1");
            }
        }

        /** The smallest count that is rounded to this figure: 8 for 10, rounded to 5. */
        public int lowest() {
            return Math.max(0, count - roundedTo / 2);
        }

        /** The largest count that is rounded to this figure: 12 for 10, rounded to 5. */
        public int highest() {
            return count + (roundedTo - 1) / 2;
        }
    }

    /**
     * A figure that may not be seen.
     *
     * @param threshold what is smaller is always withheld
     */
    record Hidden(int threshold) implements Figure {}

    /** What the count behind this figure is expected to be where such counts have that mean; means above 0. */
    default Behind behind(double mean) {
        return switch (this) {
            case Shown shown when shown.lowest() == shown.highest() -> Behind.exactly(shown.count(), mean);
            case Shown shown -> Behind.within(shown.lowest(), shown.highest(), mean);
            case Hidden(int threshold) -> Behind.mostlyBelow(threshold, WITHHELD_OTHERWISE, mean);
        };
    }
}
