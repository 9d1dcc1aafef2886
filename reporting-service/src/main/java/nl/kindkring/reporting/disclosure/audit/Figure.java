package nl.kindkring.reporting.disclosure.audit;

/**
 * A count with what a reader can know about it by itself.
 *
 * @param children the exact count
 * @param contributions of these an institution knows as its own (the insider)
 * @param prior what is known without any figure of it: from 0 to the population
 * @param shown what is known once the rounded figure is published; the same as prior where none is; the count itself where it is no secret
 * @param threshold k of its table; 0 of what is no secret
 * @param fresh whether it belongs to the release in the making; what was released before can no longer be withheld
 */
public record Figure(Group group, long children, Contributions contributions, Interval prior, Interval shown, int threshold, Standing standing, boolean fresh) {

    /** Refuses a count outside what is said to be known of it: the audit starts from the truth. */
    public Figure {
        if (contributions.largest() < 0 || contributions.largest() > children || !prior.holds(children) || !shown.holds(children)) {
            throw new IllegalArgumentException("the count lies outside what is known of it");
        }
    }

    /** With what the largest institution knows as its own. */
    public Figure(Group group, long children, long own, Interval prior, Interval shown, int threshold, Standing standing, boolean fresh) {
        this(group, children, Contributions.ofSome(own), prior, shown, threshold, standing, fresh);
    }

    /** What the largest institution knows as its own. */
    public long own() {
        return contributions.largest();
    }

    /** What a reader knows of it as it stands: that it is no less than its own, so no world that is found for it may say less (decision 174). */
    Interval known(Reader reader) {
        return isSeen() ? shown : new Interval(reader.own(this), prior.most());
    }

    /** What everybody knows of it as it stands. */
    Interval knownToAll() {
        return isSeen() ? shown : prior;
    }

    private boolean isSeen() {
        return standing == Standing.PUBLISHED || isNoSecret();
    }

    /** Whether anybody can count it himself, such as the centres there are: nothing of it is protected, and it is known as it is. */
    boolean isNoSecret() {
        return threshold == 0;
    }

    /** The same, not to be shown. */
    public Figure withheld() {
        return new Figure(group, children, contributions, prior, shown, threshold, Standing.WITHHELD, fresh);
    }

    /** The same once it is decided on: it stands, and nothing audited afterwards can withhold it any more. */
    public Figure released() {
        return new Figure(group, children, contributions, prior, shown, threshold, standing, false);
    }

    /** Whether the rules of its table let it be shown, though it may be withheld for others. */
    boolean passes() {
        return standing != Standing.UNASKED && !shown.equals(prior);
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
