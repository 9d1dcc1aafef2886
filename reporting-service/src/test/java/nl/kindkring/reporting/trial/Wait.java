package nl.kindkring.reporting.trial;

/** A child that waits for help, from when a provider was asked until it starts, is withdrawn or never. */
record Wait(Region.Child child, int provider, String level, Moment asked, Moment over) {

    /** Whether it lasted at the end of the day before another, as it is known today. */
    boolean lasts(int after, int today) {
        return asked.isBefore(after, today) && !over.isBefore(after, today) && child.leftOutFrom() > today;
    }
}
