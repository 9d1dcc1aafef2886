package nl.kindkring.reporting.detection.method;

/** Why a series is worth a word. Every number in it follows from released figures alone. */
public sealed interface Alarm {

    /** The newest figure as it was released. */
    int count();

    /**
     * Higher than the periods before explain.
     *
     * @param expected what they lead one to expect, in whole children
     * @param upper the smallest count that would have been too high
     */
    record Risen(int count, int expected, int upper) implements Alarm {}

    /** Visible for the first time, after periods in which it was always withheld. */
    record Emerged(int count) implements Alarm {}
}
