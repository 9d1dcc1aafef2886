package nl.kindkring.reporting.trial;

/** A day on which something happened, and the day on which that is told. */
record Moment(int day, int arrives) {

    static final Moment NEVER = new Moment(Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** Whether it was before a day, as it is known today. */
    boolean isBefore(int other, int today) {
        return day < other && arrives < today;
    }
}
