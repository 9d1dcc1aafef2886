package nl.kindkring.reporting.disclosure.audit;

/** Whole numbers from least to most, both included. */
public record Interval(long least, long most) {

    /** Refuses an interval with nothing in it. */
    public Interval {
        if (least > most) {
            throw new IllegalArgumentException("%d to %d holds no number".formatted(least, most));
        }
    }

    boolean holds(long number) {
        return least <= number && number <= most;
    }

    long width() {
        return most - least;
    }
}
