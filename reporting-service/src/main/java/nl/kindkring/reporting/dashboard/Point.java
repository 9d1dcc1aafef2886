package nl.kindkring.reporting.dashboard;

/**
 * A figure in the course of time.
 *
 * @param period name of the period
 * @param amount the figure
 * @param afterNothing whether nothing was released of the period before it, though of an earlier one
 */
public record Point(String period, Amount amount, boolean afterNothing) {

    /** One that follows the period before it. */
    public Point(String period, Amount amount) {
        this(period, amount, false);
    }

    /** Whether it has no place in a drawing: it is withheld, or only known to be at least so much. */
    public boolean isGap() {
        return !amount.isWhole();
    }
}
