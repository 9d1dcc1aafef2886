package nl.kindkring.reporting.disclosure.audit;

/** How a count over a period goes together with the counts over the periods inside it. */
public sealed interface OverTime {

    /** Whoever is counted in a part is counted in the whole, once: max ≤ whole ≤ sum. Children with a signal. */
    record Distinct() implements OverTime {}

    /** What there is at the end of the period, so the whole is its last part. Children who wait. */
    record AtEnd() implements OverTime {}

    /**
     * What there is at the end, by how often something happened to it in the period: once in each of two quarters is more than once in the year.
     *
     * @param dimension that says how often
     * @param never its code for not at all
     * @param once its code for once
     * @param more its code for more often
     */
    record HowOften(String dimension, String never, String once, String more) implements OverTime {}
}
