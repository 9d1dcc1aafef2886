package nl.kindkring.reporting.structural.domain;

/**
 * How the released figures went on after the measure, held beside the same time of the year before.
 *
 * @param outcome what can be said; not why
 * @param timesLow how many times as many, at least (95 %)
 * @param timesHigh how many times as many, at most (95 %)
 * @param table whose figures
 * @param from first period after the measure
 */
public record Evaluation(Outcome outcome, double timesLow, double timesHigh, String table, String from) {

    /** What can be said. */
    public enum Outcome {
        /** Fewer than before. */
        FELL,
        /** More than before. */
        ROSE,
        /** Neither can be said. */
        NO_CLEAR_CHANGE
    }
}
