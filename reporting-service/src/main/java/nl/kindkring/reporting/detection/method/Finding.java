package nl.kindkring.reporting.detection.method;

/** What the method says of one period of a series. */
public sealed interface Finding {

    /** Nothing: the figure is withheld, or the periods before are too few. */
    record NotTested() implements Finding {}

    /** As the periods before lead one to expect. */
    record Usual(Prediction expected) implements Finding {}

    /**
     * Higher than they explain.
     *
     * @param expected what was expected
     * @param upper the smallest count that would have been too high
     * @param chance of a figure like this or higher, were nothing the matter
     */
    record High(Prediction expected, int upper, double chance) implements Finding {}
}
