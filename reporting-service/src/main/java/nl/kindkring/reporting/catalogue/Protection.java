package nl.kindkring.reporting.catalogue;

import java.util.Map;
import java.util.Optional;

/**
 * The parameters of the control of one table, each by its name; they are written into every record that is released.
 *
 * @param threshold k: fewer distinct children than this are withheld, zero included (ARCHITECTURE 8.3; CBS and NHS use 5 to 10)
 * @param relaxation a lower threshold for values that are not sensitive; empty: none
 * @param complement when fewer of the population than this are outside the cell, it is withheld
 * @param minInstitutions fewer contributing centres or providers than this are withheld
 * @param largestShare when one institution contributes more than this share (0 to 1), the figure is withheld (dominance)
 * @param outsideLargest at least so many children are not known to the institution that contributes most: it subtracts its own (decision 146). Where a relaxed
 *     threshold holds, that holds for these too
 * @param homogeneity when more than this share (0 to 1) of a group falls in one sensitive value, the figure is withheld; 1: not tested
 * @param roundedTo every published figure is rounded to a multiple of this, independently
 */
public record Protection(int threshold, Optional<Relaxation> relaxation, int complement, int minInstitutions, double largestShare, int outsideLargest,
        double homogeneity, int roundedTo) {

    /** With as many outside the largest institution as the threshold. */
    public Protection(int threshold, Optional<Relaxation> relaxation, int complement, int minInstitutions, double largestShare, double homogeneity, int roundedTo) {
        this(threshold, relaxation, complement, minInstitutions, largestShare, threshold, homogeneity, roundedTo);
    }

    /** Refuses parameters that would protect nothing. */
    public Protection {
        if (threshold < 5 || complement < 5 || roundedTo < 5 || minInstitutions < 1) {
            throw new IllegalArgumentException("threshold, complement and rounding are at least 5, institutions at least 1");
        }
        if (!isShare(largestShare) || !isShare(homogeneity)) {
            throw new IllegalArgumentException("largestShare and homogeneity are shares in (0, 1]");
        }
        if (outsideLargest < threshold) {
            throw new IllegalArgumentException("outsideLargest is at least the threshold: else the largest institution knows the others to fewer");
        }
        if (relaxation.filter(r -> r.threshold() > threshold).isPresent()) {
            throw new IllegalArgumentException("a relaxed threshold is not above the threshold");
        }
    }

    private static boolean isShare(double value) {
        return value > 0 && value <= 1;
    }

    /** The threshold of a cell, given its code per dimension. */
    public int thresholdOf(Map<String, String> cell) {
        return relaxation.filter(r -> r.holdsFor(cell)).map(Relaxation::threshold).orElse(threshold);
    }

    /** How many are outside the largest institution in a cell that is published, given its code per dimension. */
    public int outsideLargestOf(Map<String, String> cell) {
        return relaxation.filter(r -> r.holdsFor(cell)).map(Relaxation::threshold).orElse(outsideLargest);
    }
}
