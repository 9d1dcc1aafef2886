package nl.kindkring.reporting.dashboard;

import java.util.Collection;
import java.util.Optional;
import nl.kindkring.reporting.catalogue.TrendTable;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of the figures on a page to read them.
 *
 * @param roundedTo the largest step to which any is rounded; 1 when none is
 * @param noise null where none has noise
 * @param summed whether some are sums of what was released of smaller areas
 * @param centres whether centres are counted and not children
 */
public record Explained(int roundedTo, @Nullable Noise noise, boolean summed, boolean centres) {

    /**
     * The noise of a figure.
     *
     * @param off of 100 figures 95 lie at most so far from the count
     * @param cells a child counts in at most so many cells
     */
    public record Noise(int off, int cells) {}

    /** Of these figures of a table, as their records say. */
    static Explained of(Collection<Figure> figures, TrendTable table) {
        int roundedTo = figures.stream().mapToInt(figure -> figure.treated().roundedTo()).max().orElse(table.protection().roundedTo());
        Noise noise = figures.stream().map(figure -> figure.treated().noise()).flatMap(Optional::stream).findFirst()
                .map(found -> new Noise(found.within95(), found.cellsPerChild())).orElse(null);
        return new Explained(roundedTo, noise, figures.stream().anyMatch(figure -> figure.amount().summed()), table.counts().countsCentres());
    }

    /** Whether to say that figures are rounded. */
    public boolean rounded() {
        return roundedTo > 1 && noise == null;
    }

    /** Whether some of them have noise and the others are rounded: noise was turned on or off in between. */
    public boolean mixed() {
        return roundedTo > 1 && noise != null;
    }
}
