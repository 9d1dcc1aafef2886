package nl.kindkring.reporting.disclosure.audit;

/**
 * A count with what a reader can know about it by itself.
 *
 * @param children the exact count
 * @param own of these the largest institution knows as its own (the insider)
 * @param prior what is known without any figure of it: from 0 to the population
 * @param shown what is known once the rounded figure is published; the same as prior where none is
 * @param threshold k of its table
 * @param fresh whether it belongs to the release in the making; what was released before can no longer be withheld
 */
public record Figure(Group group, long children, long own, Interval prior, Interval shown, int threshold, Standing standing, boolean fresh) {

    /** Refuses a count outside what is said to be known of it: the audit starts from the truth. */
    public Figure {
        if (own < 0 || own > children || !prior.holds(children) || !shown.holds(children)) {
            throw new IllegalArgumentException("the count lies outside what is known of it");
        }
    }

    /**
     * What is known of it as it stands. Whoever contributed most knows that it is no less than its own, so no world that is found may say less: then each
     * institution, with all its own figures, believes every world (decision 174).
     */
    Interval known() {
        return standing == Standing.PUBLISHED ? shown : new Interval(own, prior.most());
    }

    /** The same, not to be shown. */
    public Figure withheld() {
        return new Figure(group, children, own, prior, shown, threshold, Standing.WITHHELD, fresh);
    }

    /** The same once it is decided on: it stands, and nothing audited afterwards can withhold it any more. */
    public Figure released() {
        return new Figure(group, children, own, prior, shown, threshold, standing, false);
    }

    /** Whether it can still be withheld. */
    boolean canBeWithheld() {
        return fresh && standing == Standing.PUBLISHED;
    }

    /** Whether nobody may come to know it closely: every withheld figure, and a small one that no table asks for. */
    boolean protectedAgainstBounds() {
        return standing == Standing.WITHHELD || standing == Standing.UNASKED && children < threshold;
    }
}
