package nl.kindkring.reporting.disclosure.audit;

import java.util.Map;

/** Counts as they could be: they agree with everything that a reader knows. */
@FunctionalInterface
interface World {

    /** As they are, but for some. */
    static World of(Known known, Map<Integer, Long> moved) {
        return figure -> moved.getOrDefault(figure, known.truth(figure));
    }

    long count(int figure);
}
