package nl.kindkring.reporting.disclosure.audit;

/** One way in which the counts could be, by the index of the figure. */
@FunctionalInterface
interface World {
    long count(int figure);
}
