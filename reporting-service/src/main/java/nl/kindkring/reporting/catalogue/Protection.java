package nl.kindkring.reporting.catalogue;

/**
 * The parameters of the control of one table; they are written into every record that is released.
 *
 * @param threshold k: fewer distinct children than this are withheld, zero included (ARCHITECTURE 8.3; CBS and NHS use 5 to 10)
 * @param minInstitutions fewer contributing centres or providers than this are withheld
 * @param largestShare when one institution contributes more than this share (0 to 1), the figure is withheld (dominance)
 * @param roundedTo every published figure is rounded to a multiple of this, independently
 */
public record Protection(int threshold, int minInstitutions, double largestShare, int roundedTo) {

    /** Refuses parameters that would protect nothing. */
    public Protection {
        if (threshold < 5 || minInstitutions < 1 || largestShare <= 0 || largestShare > 1 || roundedTo < 5) {
            throw new IllegalArgumentException("threshold and rounding are at least 5, institutions at least 1, share in (0, 1]");
        }
    }
}
