package nl.kindkring.reporting.disclosure;

import java.util.Map;
import nl.kindkring.reporting.catalogue.Protection;

/**
 * What a count must fulfil by itself before it may be seen. Every rule is public; a reader is taken to know them.
 *
 * @param threshold k: fewer distinct children are withheld, none included
 * @param restOfPopulation at least so many children of the population must be outside the count
 * @param minInstitutions at least so many institutions contribute
 * @param largestSharePercent the largest institution has at most this share
 * @param outsideLargest at least so many children are not known to the largest institution: that is the insider, who subtracts its own
 * @param largestValuePercent a cell is at most this share of the group it belongs to: else being in the group says what is in the cell
 * @param roundedTo every published figure is rounded to a multiple of this, on its own
 */
public record Rules(int threshold, int restOfPopulation, int minInstitutions, int largestSharePercent, int outsideLargest,
        int largestValuePercent, int roundedTo) {

    /** Of the catalogue unless a table says otherwise (ARCHITECTURE 8.3 and 8.4). */
    public static final Rules STANDARD = new Rules(10, 10, 3, 80, 10, 90, 5);

    /** The documented relaxation for themes that are not sensitive. */
    public static final Rules RELAXED = new Rules(5, 5, 3, 80, 5, 90, 5);

    /** Refuses parameters that would protect nothing. */
    public Rules {
        if (threshold < 5 || restOfPopulation < threshold || minInstitutions < 1 || outsideLargest < 0 || roundedTo < 5
                || !percent(largestSharePercent) || !percent(largestValuePercent)) {
            throw new IllegalArgumentException("threshold, rest and rounding are at least 5, institutions at least 1, shares 1 to 100 per cent");
        }
    }

    /** The rules of a table for one of its cells; a relaxed threshold counts for the insider too. */
    public static Rules of(Protection protection, Map<String, String> cell) {
        int threshold = protection.thresholdOf(cell);
        return new Rules(threshold, Math.max(threshold, protection.complement()), protection.minInstitutions(), percent(protection.largestShare()),
                protection.outsideLargestOf(cell), percent(protection.homogeneity()), protection.roundedTo());
    }

    private static int percent(double share) {
        return (int) Math.round(share * 100);
    }

    /** The nearest multiple, halves up; deterministic, so that the same figure asked for twice tells nothing new. */
    public long rounded(long count) {
        return (count + roundedTo / 2) / roundedTo * roundedTo;
    }

    /** The smallest count that is rounded to this figure. */
    public long leastOf(long figure) {
        return figure - roundedTo / 2;
    }

    /** The largest count that is rounded to this figure. */
    public long mostOf(long figure) {
        return figure + (roundedTo - 1) / 2;
    }

    private static boolean percent(int share) {
        return share > 0 && share <= 100;
    }
}
